import Testing

@testable import DeskCore

/// a guarded category goes to a third party only where the form selects it.
@Suite struct R62Tests {
  static let mental = SensitiveClaim.Item(number: 3, type: .labs, categories: [.mentalHealth])
  static let unread = SensitiveClaim.Item(number: 4, type: .labs, categories: nil)

  static let trials: [Trial<SensitiveClaim>] = [
    Trial("nothing guarded") { _ in },
    Trial("not selected", "CATEGORIES_NOT_SELECTED") { $0.items.append(mental) },
    Trial("another one selected", "CATEGORIES_NOT_SELECTED") {
      $0.selected = [.hiv]
      $0.items.append(mental)
    },
    Trial("selected") {
      $0.selected = [.hiv, .mentalHealth]
      $0.items.append(mental)
    },
    Trial("selected one of two", "CATEGORIES_NOT_SELECTED") {
      $0.selected = [.mentalHealth]
      $0.items.append(.init(number: 3, type: .labs, categories: [.mentalHealth, .genetic]))
    },
    Trial("for the patient") {
      $0.toPatient = true
      $0.items += [mental, unread]
    },
    Trial("an item that nobody read", "CATEGORIES_UNREAD") { $0.items.append(unread) },
    Trial("both", "CATEGORIES_UNREAD", "CATEGORIES_NOT_SELECTED") { $0.items += [mental, unread] },
  ]

  @Test(arguments: trials)
  func `silence selects nothing`(trial: Trial<SensitiveClaim>) {
    #expect(trial.codes(of: .categoriesSelected, on: Sample.theirContents()) == trial.codes)
  }

  @Test(arguments: SensitiveCategory.allCases)
  func `every category is guarded`(category: SensitiveCategory) {
    let claim = with(Sample.theirContents()) {
      $0.items.append(.init(number: 3, type: .labs, categories: [category]))
    }

    let breach = Rule<SensitiveClaim>.categoriesSelected.breaches(claim).first

    #expect(breach?.consequence == .split)
  }
}
