import ArgumentParser
import DeskCore
import DeskExchange

/// Prints JSON Schema of every command and every answer.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema", abstract: "Prints JSON Schema of every command and every answer.")

  func run() throws { Output.write(Schema.whole.text) }
}

/// The schema, made from the commands' forms.
enum Schema {
  /// Everything.
  static var whole: JSONValue {
    [
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "title": "RecordsDesk: one line of apply, and its answer",
      "$defs": [
        "command": ["oneOf": .array(CommandForm.all.map(line))],
        "answer": ["oneOf": .array(AnswerSchema.all)],
      ],
    ]
  }

  private static func line(_ form: CommandForm) -> JSONValue {
    var properties: [String: JSONValue] = [
      "do": ["const": .string(form.name)],
      "id": ["type": "string", "maxLength": 100],
      "user": ["type": "string"], "site": ["type": "string"], "desk": ["type": "string"],
      "at": ["type": "string", "format": "date-time"], "as": ["type": "string"],
      "with": object(form.fields), "countersign": ["type": "string"],
      "override": object([
        FormField("rule", .text(limit: 4), required: true, "The rule to overrule."),
        FormField("reason", .text(limit: 500), required: true, "Why."),
        FormField("by", .text(limit: 40), required: true, "The supervisor."),
      ]),
    ]
    properties["on"] = ["type": "string"]
    properties["downtime"] = object(DowntimeClaim.form)
    if PaperScan.hangs(onWhat: form.name) { properties["papers"] = papers }
    var required: [JSONValue] = ["do"]
    if form.needsSubject { required.append("on") }
    if form.fields.contains(where: \.isRequired) { required.append("with") }
    return [
      "title": .string(form.name), "description": .string(form.says), "type": "object",
      "properties": .object(properties), "required": .array(required),
      "additionalProperties": false,
    ]
  }

  /// The files that hang on what the line makes.
  private static let papers: JSONValue = [
    "type": "array", "maxItems": .int(LinePapers.most), "uniqueItems": true,
    "items": ["type": "string", "maxLength": 200],
    "description": "Names of PDF, PNG or TIFF files in the same folder; filed under what it makes.",
  ]

  private static func object(_ fields: [FormField]) -> JSONValue {
    let properties = fields.map { field -> (String, JSONValue) in
      guard case .object(var members) = schema(field.kind) else { return (field.name, [:]) }
      members["description"] = .string(field.says)
      return (field.name, .object(members))
    }
    return [
      "type": "object",
      "properties": .object(Dictionary(properties, uniquingKeysWith: { first, _ in first })),
      "required": .array(fields.filter(\.isRequired).map { .string($0.name) }),
      "additionalProperties": false,
    ]
  }

  private static func schema(_ kind: FormField.Kind) -> JSONValue {
    switch kind {
    case .text(let limit): ["type": "string", "maxLength": .int(limit)]
    case .day: ["type": "string", "format": "date"]
    case .instant: ["type": "string", "format": "date-time"]
    case .flag: ["type": "boolean"]
    case .number(let bounds):
      [
        "type": "integer", "minimum": .int(bounds.lowerBound), "maximum": .int(bounds.upperBound),
      ]
    case .money: ["type": "string", "pattern": "^\\$?[0-9]{1,12}(\\.[0-9]{2})?$"]
    case .choice(let words): ["enum": .array(words.map { .string($0) })]
    case .list(let inner): ["type": "array", "items": schema(inner)]
    case .group(let fields): object(fields)
    }
  }
}

/// The schema of the answers.
enum AnswerSchema {
  static let all: [JSONValue] = [done, refused("refused"), overtaken, invalid, failed]

  private static let text: JSONValue = ["type": "string"]
  private static let count: JSONValue = ["type": "integer"]
  private static let rules: JSONValue = [
    "type": "array",
    "items": [
      "type": "object",
      "properties": [
        "id": text, "code": text, "says": text, "cure": text, "source": text, "say": text,
        "consequence": ["enum": .array(Consequence.allCases.map { .string($0.rawValue) })],
      ],
    ],
  ]

  private static func answer(_ outcome: String, _ more: [String: JSONValue]) -> JSONValue {
    var properties: [String: JSONValue] = ["line": count, "outcome": ["const": .string(outcome)]]
    properties.merge(more) { first, _ in first }
    return [
      "title": .string(outcome), "type": "object", "properties": .object(properties),
      "required": ["line", "outcome"],
    ]
  }

  private static let done = answer(
    "done",
    [
      "subject": text, "stage": text, "seq": count, "repeated": ["const": true],
      "findings": ["type": "object", "additionalProperties": text],
    ])

  private static func refused(_ outcome: String) -> JSONValue {
    answer(
      outcome,
      ["subject": text, "stage": text, "seq": count, "repeated": ["const": true], "rules": rules])
  }

  private static let overtaken = answer(
    "overtaken",
    [
      "subject": text, "stage": text, "seq": count, "rules": rules, "by": text, "desk": text,
      "at": ["type": "string", "format": "date-time"], "did": text,
    ])

  private static let invalid = answer(
    "invalid",
    [
      "field": text, "says": text, "accepts": text,
      "errors": ["type": "array", "items": ["type": "object"]],
    ])

  private static let failed = answer("failed", ["says": text])
}
