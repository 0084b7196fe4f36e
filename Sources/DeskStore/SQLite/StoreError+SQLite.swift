import GRDB

extension StoreError {
  /// What an error of SQLite means to the desk; every other error is passed on as it is.
  static func from(_ error: any Error, path: String) -> any Error {
    guard let error = error as? DatabaseError else { return error }
    let code = Int(error.extendedResultCode.rawValue)
    switch error.resultCode {
    case .SQLITE_FULL: return StoreError.full(path: path)
    case .SQLITE_BUSY, .SQLITE_LOCKED: return StoreError.busy(path: path, holder: "")
    case .SQLITE_READONLY where error.extendedResultCode == .SQLITE_READONLY_DBMOVED:
      return StoreError.moved(path: path)
    case .SQLITE_READONLY: return StoreError.readOnly(path: path)
    case .SQLITE_CORRUPT: return StoreError.corrupt(path: path)
    case .SQLITE_NOTADB: return StoreError.foreign(path: path, why: "it is no SQLite file")
    case .SQLITE_IOERR: return StoreError.inputOutput(path: path, code: code)
    case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH:
      return StoreError.unopenable(path: path, why: error.message ?? "no reason given")
    default:
      return StoreError.statement(
        path: path, code: code, says: error.message ?? "no reason given")
    }
  }

  /// Runs a body and translates what it throws.
  static func translating<Answer>(_ path: String, _ body: () throws -> Answer) throws -> Answer {
    do {
      return try body()
    } catch {
      throw from(error, path: path)
    }
  }
}
