import DeskCore
import DeskStore
import Foundation

/// How somebody signs in.
///
/// A training desk takes a role or a user name; a real one the user name only, and the host's own
/// user when none is given. Passwords come with a later chapter: this is where they are asked for.
struct SignIn: Hashable, Sendable {
  var role: Role?
  var user: String?
  var site: String?
  var desk = "FD1"

  /// How this desk names itself to desks that wait for it.
  var holder: String { "\(user ?? role?.rawValue ?? "somebody") at \(desk)" }

  /// The person, with what they may do.
  func person(in store: DeskStore, isReal: Bool, environment: [String: String]) throws -> Person {
    let wanted = try name(isReal: isReal, environment: environment)
    guard let person = try store.chart({ try $0.person(wanted) }) else {
      throw InputError(
        field: "--user", says: "nobody here is called \(wanted)", accepts: try names(in: store))
    }
    guard !person.isDisabled else {
      throw InputError(
        field: "--user", says: "\(wanted) does not work here any more",
        accepts: try names(in: store))
    }
    return person
  }

  private func name(isReal: Bool, environment: [String: String]) throws -> String {
    if let user { return user }
    if isReal, role != nil {
      throw InputError(
        field: "--as", says: "a real desk is not signed in to by role", accepts: "--user NAME")
    }
    if isReal { return environment["SUDO_USER"] ?? NSUserName() }
    return DemoPeople.user(for: role ?? .front)
  }

  private func names(in store: DeskStore) throws -> String {
    try store.chart { try $0.people() }.filter { !$0.isDisabled }.map(\.user)
      .joined(separator: ", ")
  }
}
