import Foundation

/// A JSON value as another program would read it: by keys, without the desk's own parser.
enum JSON: Decodable, Hashable {
  case null
  case flag(Bool)
  case number(Int)
  case text(String)
  case list([JSON])
  case object([String: JSON])

  init(parsing text: String) throws {
    self = try JSONDecoder().decode(JSON.self, from: Data(text.utf8))
  }

  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if value.decodeNil() {
      self = .null
    } else if let flag = try? value.decode(Bool.self) {
      self = .flag(flag)
    } else if let number = try? value.decode(Int.self) {
      self = .number(number)
    } else if let text = try? value.decode(String.self) {
      self = .text(text)
    } else if let list = try? value.decode([JSON].self) {
      self = .list(list)
    } else {
      self = .object(try value.decode([String: JSON].self))
    }
  }

  subscript(_ key: String) -> JSON {
    guard case .object(let members) = self else { return .null }
    return members[key] ?? .null
  }

  /// The text, or empty for anything else.
  var text: String {
    guard case .text(let text) = self else { return "" }
    return text
  }

  /// The number, or -1 for anything else.
  var number: Int {
    guard case .number(let number) = self else { return -1 }
    return number
  }

  /// The elements, or none for anything else.
  var list: [JSON] {
    guard case .list(let list) = self else { return [] }
    return list
  }

  /// The keys, sorted.
  var keys: [String] {
    guard case .object(let members) = self else { return [] }
    return members.keys.sorted()
  }

  /// The numbers of the broken rules of a refusal.
  var rules: [String] { self["rules"].list.map { $0["id"].text } }
}
