import Testing

@testable import DeskCore

/// Rows from before a field was kept: what they lack has a meaning, and nothing else is guessed.
@Suite struct GrownValueTests {
  private func without(_ names: [String], _ value: some Encodable) throws -> Fields {
    let fields = try FieldEncoder.encode(value)
    return Fields(
      fields.list.filter { field in
        !names.contains { field.path == $0 || field.path.hasPrefix($0 + ".") }
      })
  }

  private func names(_ fields: Fields) -> [String] {
    fields.list.map { String($0.path.prefix { $0 != "." }) }
  }

  private func request() throws -> Request {
    var desk = ScenarioDesk()
    try desk.at("2026-03-16 10:05")
    try desk.patient()
    return try #require(desk.chart.requests[try desk.logOwn()])
  }

  @Test func `a request from before fees, releases and enclosures has none`() throws {
    let request = try request()
    let gained = names(Request.gained)

    let old = try without(gained, request)

    #expect(Set(gained).isSubset(of: Set(names(try FieldEncoder.encode(request)))))
    #expect(Set(names(old)).isDisjoint(with: gained))
    #expect(try FieldDecoder.decode(Request.self, from: old) == request)
  }

  @Test func `what a row says is never replaced by what its absence would mean`() throws {
    var request = try request()
    request.declinedBy = "mkl"
    request.fees = [FeeLine(.labour, 500)]
    request.agreedMedia = [.disc]

    let fields = try FieldEncoder.encode(request)

    #expect(try FieldDecoder.decode(Request.self, from: fields) == request)
  }

  @Test(arguments: ["id", "patient", "stage", "wanted", "clocks", "items", "version"])
  func `a request without a field that every build wrote is broken`(name: String) throws {
    let broken = try without([name], try request())

    #expect(throws: DecodingError.self) { try FieldDecoder.decode(Request.self, from: broken) }
  }

  @Test func `a paper from before interpreters were kept had none`() throws {
    let form = Sample.form

    let old = try without(["interpreter"], form)

    #expect(try FieldDecoder.decode(DocumentForm.self, from: old).interpreter == "")
    let broken = try without(["purpose"], form)
    #expect(throws: DecodingError.self) { try FieldDecoder.decode(DocumentForm.self, from: broken) }
  }

  @Test func `a policy has the default of whatever it does not say, at any depth`() throws {
    var policy = Policy()
    policy.noteLifeDays = 9
    policy.privacy.amendmentDays = 45
    policy.media.loanDays = 20

    let old = try without(
      ["fees", "laws", "lockMinutes", "media.offers", "privacy.retentionYears"], policy)

    #expect(try FieldDecoder.decode(Policy.self, from: old) == policy)
    let empty = try FieldDecoder.decode(Policy.self, from: [Field("version", "1")])
    #expect(empty == Policy())
  }

  @Test func `a list of a policy that is there is not filled up`() throws {
    var policy = Policy()
    policy.fees = FeeBook(tables: [])
    policy.media.offers = []

    let read = try FieldDecoder.decode(Policy.self, from: try FieldEncoder.encode(policy))

    #expect(read == policy)
  }
}
