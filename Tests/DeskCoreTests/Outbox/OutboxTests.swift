import Testing

@testable import DeskCore

/// Who is told what, and that nothing of a record is in it.
@Suite struct OutboxTests {
  private func entry(_ action: String, _ from: String, _ to: String, by user: String = "mkl")
    -> JournalEntry
  {
    var entry = JournalEntry(
      command: "c", at: Sample.now, user: user, roles: [.clerk], site: "STP", desk: "FD1",
      tried: "request.\(action)")
    entry.stages = [
      StageChange(
        StageWrite(
          machine: "request", action: action, subject: "RQ-10001", version: 1, from: from, to: to,
          policyVersion: 1))
    ]
    return entry
  }

  @Test func `ready, missing and the sweep's reminder are told, each once an entry`() {
    let kinds = { (entry: JournalEntry) in OutboxCall.calls(from: entry, seq: 7).map(\.kind) }

    #expect(kinds(entry("passCheck", "packed", "ready")) == [.ready])
    #expect(kinds(entry("failValidation", "logged", "needsInfo")) == [.missing])
    #expect(kinds(entry("notify", "ready", "ready", by: "system")) == [.reminder])
    #expect(kinds(entry("notify", "ready", "ready")) == [])
    #expect(kinds(entry("notify", "ready", "ready", by: "outbox")) == [])
    #expect(kinds(entry("transfer", "ready", "ready")) == [])
    #expect(kinds(entry("receive", "ready", "ready")) == [.ready])
    #expect(kinds(entry("receive", "recalled", "recalled")) == [])
    #expect(kinds(entry("collect", "ready", "ready")) == [.ready])
    #expect(kinds(entry("collect", "packed", "packed")) == [])
    #expect(kinds(entry("validate", "logged", "validated")) == [])
    #expect(
      OutboxCall.calls(from: entry("passCheck", "packed", "ready"), seq: 7).map(\.key)
        == ["RQ-10001-7-ready"])
  }

  private func ground(_ change: (inout OutboxGround) -> Void = { _ in }) throws -> OutboxGround {
    var desk = ScenarioDesk()
    try desk.at("2026-03-16 10:05")
    desk.chart.patients["100"] = Patient(
      mrn: "100", name: PersonName(family: "Berg", given: "Anna"),
      bornOn: Sample.day("1980-05-01"), phone: "651-555-0148", email: "anna@example.org")
    let id = try desk.logOwn()
    var request = try #require(desk.chart.requests[id])
    request.stage = .ready
    return with(
      OutboxGround(
        request: request, patient: desk.chart.patients["100"], papers: [], policy: Policy()),
      change)
  }

  private let ready = OutboxCall(seq: 7, request: "RQ-10001", kind: .ready)

  @Test func `a message says where and what to bring, and nothing of the record`() throws {
    let ground = try ground()
    guard case .goes(let message) = ground.fate(of: ready) else {
      Issue.record("\(ground.fate(of: ready))")
      return
    }

    #expect(message.channel == .email && message.address == "anna@example.org")
    #expect(message.text.contains("ready at St. Paul Radiology, St. Paul"))
    let words = message.text.lowercased()
    for leak in ["berg", "anna", "ct", "report", "image", "disc", "record", "100"] {
      #expect(
        !words.split(whereSeparator: { !$0.isLetter && !$0.isNumber }).map(String.init).contains(
          leak), "\(leak)")
    }
  }

  @Test func `the channel of the request counts, and without its address it waits`() throws {
    let phone = try ground { $0.request.received.channel = .phone }
    guard case .goes(let message) = phone.fate(of: ready) else {
      Issue.record("\(phone.fate(of: ready))")
      return
    }
    #expect(message.channel == .phone && message.address == "651-555-0148")

    let fax = try ground { $0.request.received.channel = .fax }
    #expect(fax.fate(of: ready) == .waits("no fax address is on file"))
    let bare = try ground {
      $0.patient?.email = ""
      $0.patient?.phone = ""
    }
    #expect(bare.fate(of: ready) == .waits("no counter address is on file"))
  }

  @Test func `whoever asked to be reached otherwise is not written to`() throws {
    let other = try ground {
      var form = DocumentForm(kind: .confidentialCommunication, patient: "100")
      form.isWritten = true
      var paper = Document(id: "AU-10009", received: $0.request.received, form: form)
      paper.stage = .valid
      $0.papers = [paper]
    }

    #expect(
      other.fate(of: ready) == .waits("AU-10009 asks for other means or another address"))
  }

  @Test func `nobody is called to a packet that lies elsewhere, nor called twice once it came`()
    throws
  {
    let away = try ground {
      $0.request.heldAt = "STP"
      $0.request.collectAt = "STE"
    }
    let there = try ground {
      $0.request.heldAt = "STE"
      $0.request.collectAt = "STE"
    }

    guard case .dropped(let why) = away.fate(of: ready), case .goes = there.fate(of: ready) else {
      Issue.record("\(away.fate(of: ready)), \(there.fate(of: ready))")
      return
    }
    #expect(why.contains("not where it is collected"))
  }

  @Test func `what is out of date is dropped, and a company is told by a person`() throws {
    let gone = try ground { $0.request.stage = .released }
    #expect(gone.fate(of: ready) == .dropped("the request is released now"))
    let dead = try ground { $0.patient?.diedOn = Sample.today }
    #expect(dead.fate(of: ready) == .dropped("the patient has died"))
    let company = try ground {
      $0.request.requester = Requester(relation: .company, name: "Hale LLP")
    }
    guard case .waits(let why) = company.fate(of: ready) else {
      Issue.record("a company")
      return
    }
    #expect(why.contains("Hale LLP"))
    let missing = OutboxCall(seq: 8, request: "RQ-10001", kind: .missing)
    #expect(try ground().fate(of: missing) == .dropped("the request is ready now"))
  }
}
