import DeskCore
import DeskExchange
import DeskStore
import DeskUI
import Foundation

/// Does what panes ask for, and answers; an error becomes one plain sentence.
final class Performer {
  let desk: Desk
  let papers: String
  let exports: ExportFolder

  init(desk: Desk, papers: String, exports: String) {
    self.desk = desk
    self.papers = papers
    self.exports = ExportFolder(path: exports)
  }

  /// The answers to one effect.
  func perform(_ effect: Effect) -> [Reply] {
    do {
      switch effect {
      case .ask(let question): return [try answer(question)]
      case .commit(let orders, let tag): return [try commit(orders, tag: tag)]
      case .saveDraft(let form, let field, let value):
        try desk.store.saveDraft(
          draft(form), field: field, value: value, desk: desk.name, at: desk.clock.now)
      case .eraseDraft(let form): try desk.store.eraseDraft(draft(form))
      case .write(let paper): return [.written(path: try PaperFile(folder: papers).write(paper))]
      case .export(let list, let format, let purpose):
        return [.exported(try export(list, format, for: purpose))]
      case .readLicence(let text): return [.licence(ScannedID(scanned: text))]
      default: break
      }
      return []
    } catch let failed as StoreError {
      return [.failed(failed.description)]
    } catch {
      return [.failed("\(error)")]
    }
  }

  /// Who is signed in, where, and what time it is there.
  func session() throws -> SessionInfo {
    SessionInfo(
      actor: desk.actor, desk: desk.name, site: desk.site,
      practice: desk.ground.policy.practice(desk.site.practice)?.name ?? "",
      moment: try desk.moment(), ground: desk.ground)
  }

  private func draft(_ form: String) -> DraftName { DraftName(user: desk.actor.user, form: form) }

  /// Does orders one after the other until one is not done.
  private func commit(_ orders: [Order], tag: String) throws -> Reply {
    var outcomes: [Outcome] = []
    var made = ""
    for order in orders {
      let outcome = attempt(order, on: order.on == "$" ? made : order.on)
      outcomes.append(outcome)
      guard case .done(let done) = outcome else { break }
      made = done.subject
    }
    return .answered(tag: tag, outcomes)
  }

  /// Takes a list out; what could not be understood is said, as of any other act.
  private func export(_ list: ListAsk, _ format: DeskList.Format, for purpose: String) throws
    -> ExportedList
  {
    do {
      let exporter = Exporter(
        desk: desk, source: ListSource(desk: desk, ask: list), format: format, purpose: purpose)
      return try exports.write(exporter, at: try desk.moment())
    } catch let wrong as InputError {
      return ExportedList(.invalid([wrong]))
    }
  }

  private func attempt(_ order: Order, on subject: String) -> Outcome {
    do {
      return try desk.commit(order.action, on: subject, order.facts)
    } catch let wrong as InputError {
      return .invalid([wrong])
    } catch {
      return .failed("\(error)")
    }
  }
}

extension ScannedID {
  /// What the bar code of a licence says; its number stays in the code.
  init(scanned text: String) {
    switch LicenceScan.parse(text) {
    case .success(let scan):
      self.init(
        kind: scan.document == .idCard ? .stateID : .driverLicence, issuer: scan.issuer,
        expiresOn: scan.expiresOn, name: scan.name)
    case .failure(let wrong):
      self.init(
        kind: .none, name: PersonName(family: "", given: ""),
        problem: "The licence could not be read: \(wrong)")
    }
  }
}
