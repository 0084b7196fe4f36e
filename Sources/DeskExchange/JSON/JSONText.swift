import DeskCore
import FoundationEssentials

/// Reads JSON and turns the decoder's errors into the desk's.
enum JSONText {
  static func read<Value: Decodable>(
    _ type: Value.Type, from line: TextLine
  ) -> Result<Value, InputError> {
    guard !line.isCut else {
      return .failure(
        InputError(
          field: "", says: "is too long",
          accepts: "a line of at most \(TextLines.longest >> 20) MiB"))
    }
    return read(type, from: line.bytes)
  }

  static func read<Value: Decodable>(
    _ type: Value.Type, from bytes: [UInt8]
  ) -> Result<Value, InputError> {
    do {
      return .success(try JSONDecoder().decode(type, from: Data(bytes)))
    } catch let error as DecodingError {
      return .failure(worded(error))
    } catch {
      return .failure(InputError(field: "", says: "is not JSON", accepts: "one JSON value"))
    }
  }

  private static func worded(_ error: DecodingError) -> InputError {
    switch error {
    case .keyNotFound(let key, let context):
      InputError(
        field: path(context.codingPath + [key]), says: "is missing", accepts: "a value for it")
    case .valueNotFound(let type, let context):
      InputError(field: path(context.codingPath), says: "is null", accepts: word(for: type))
    case .typeMismatch(let type, let context):
      InputError(
        field: path(context.codingPath), says: "is not what belongs here", accepts: word(for: type))
    case .dataCorrupted(let context): damaged(context)
    @unknown default:
      InputError(field: "", says: "cannot be read", accepts: "one JSON value")
    }
  }

  /// Damage at the top is text that is no JSON; below it, a value of a wrong form.
  private static func damaged(_ context: DecodingError.Context) -> InputError {
    guard context.codingPath.isEmpty else {
      return InputError(
        field: path(context.codingPath), says: "is not what belongs here",
        accepts: context.debugDescription)
    }
    return InputError(field: "", says: "is not JSON", accepts: "one whole JSON value")
  }

  /// `name[0].family`.
  private static func path(_ keys: [any CodingKey]) -> String {
    keys.reduce(into: "") { path, key in
      if let index = key.intValue {
        path += "[\(index)]"
      } else {
        path += path.isEmpty ? key.stringValue : "." + key.stringValue
      }
    }
  }

  private static func word(for type: any Any.Type) -> String {
    switch type {
    case is String.Type: "text"
    case is Int.Type: "a whole number"
    case is Double.Type: "a number"
    case is Bool.Type: "true or false"
    case is [String: Any].Type: "an object"
    default: "\(type)".hasPrefix("Array") ? "a list" : "an object"
    }
  }
}
