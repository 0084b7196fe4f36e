import DeskCore
import DeskExchange
import Testing

@Suite struct JSONValueTests {
  private func read(_ text: String) throws -> JSONValue {
    try #require(Array(JSONLines(text)).first).value.get()
  }

  @Test func `every kind of value is read`() throws {
    let value = try read(
      #"{"a":null,"b":true,"c":1,"d":1.5,"e":"x","f":[1,"2",false],"g":{"h":{}}}"#)
    #expect(
      value == [
        "a": nil, "b": true, "c": 1, "d": 1.5, "e": "x", "f": [1, "2", false], "g": ["h": [:]],
      ])
  }

  @Test func `whole numbers are kept apart from others`() throws {
    #expect(try read("7") == .int(7))
    #expect(try read("-9223372036854775808") == .int(Int.min))
    #expect(try read("7.25") == .double(7.25))
    #expect(try read("1e300") == .double(1e300))
    #expect(try read("true") == .bool(true))
    #expect(try read("1") != .bool(true))
  }

  @Test func `keys are written sorted and text escaped`() {
    let value: JSONValue = [
      "b": 1, "a": ["x\"\\\n\t\r\u{1}\u{7F}é/", nil, false, 0.5], "ä": [:], "": [],
    ]
    #expect(
      value.text
        == "{\"\":[],\"a\":[\"x\\\"\\\\\\n\\t\\r\\u0001\\u007fé/\",null,false,0.5],"
        + "\"b\":1,\"ä\":{}}")
  }

  @Test func `what is written is read back the same`() throws {
    let value: JSONValue = [
      "text": "ʻ\u{2028}𖬌\u{0}", "numbers": [0, -1, 0.1, 1e-7, .int(Int.max)], "flag": true,
      "nested": ["list": [[], [:], nil]],
    ]
    #expect(try read(value.text) == value)
    #expect(try read(value.text).text == value.text)
  }

  @Test func `what is no number is null`() {
    #expect(JSONValue.array([.double(.nan), .double(-.infinity)]).text == "[null,null]")
  }

  @Test func `a value is asked for by its kind`() {
    let value: JSONValue = ["text": "x", "number": 7, "flag": false]
    #expect(value["text"]?.string == "x")
    #expect(value["number"]?.int == 7)
    #expect(value["flag"]?.bool == false)
    #expect(value["text"]?.int == nil)
    #expect(value["none"] == nil)
    #expect(JSONValue.int(1)["text"] == nil)
    #expect(value.kind == "an object")
  }
}
