import DeskCore
import Drills
import Foundation

/// A drill under the name of its file.
struct NamedDrill {
  let name: String
  let drill: Drill
}

/// The drills that were asked for: those that ship, or files and folders.
struct DrillShelf {
  /// A file that is no drill.
  struct Wrong {
    let name: String
    let error: DrillError
  }

  /// The drills, by number and then by name.
  private(set) var drills: [NamedDrill] = []
  /// The files that are none.
  private(set) var wrong: [Wrong] = []

  /// Reads what is named; everything that ships where nothing is.
  ///
  /// Throws for a name that is neither a shipped drill, a file nor a folder.
  init(_ names: [String]) throws {
    if names.isEmpty { ShippedDrill.all.forEach { add($0.name, $0.bytes) } }
    for name in names { try find(name) }
    drills.sort { ($0.drill.number ?? .max, $0.name) < ($1.drill.number ?? .max, $1.name) }
  }

  /// Keeps some of the drills.
  mutating func keep(_ isWanted: (Drill) -> Bool) { drills.removeAll { !isWanted($0.drill) } }

  private mutating func find(_ name: String) throws {
    if let shipped = ShippedDrill.all.first(where: { $0.name == name }) {
      return add(shipped.name, shipped.bytes)
    }
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: name, isDirectory: &isFolder) else {
      throw FileProblem(path: name, why: "there is no such drill, file or folder")
    }
    guard isFolder.boolValue else { return try read(name) }
    let files = try FileManager.default.contentsOfDirectory(atPath: name)
    for file in files.sorted() where file.hasSuffix(".drill") { try read(name + "/" + file) }
  }

  private mutating func read(_ path: String) throws {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw FileProblem(path: path, why: "it cannot be read")
    }
    add(path, [UInt8](data))
  }

  private mutating func add(_ name: String, _ bytes: [UInt8]) {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      return wrong.append(Wrong(name: name, error: DrillError(line: 0, says: "it is not UTF-8")))
    }
    do throws(DrillError) {
      drills.append(NamedDrill(name: name, drill: try Drill(parsing: text)))
    } catch {
      wrong.append(Wrong(name: name, error: error))
    }
  }
}
