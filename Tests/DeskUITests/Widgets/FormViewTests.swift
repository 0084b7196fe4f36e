import Testing

@testable import DeskUI

@Suite struct FormViewTests {
  private func lines(_ form: FormView, rows: Int = 6) -> [String] {
    var frame = Frame(Size(rows: rows, columns: 70))
    form.draw(into: &frame, area: frame.area)
    return frame.lines(.ascii)
  }

  @Test func `the form looks as the page says`() {
    #expect(
      lines(Samples.intake).joined(separator: "\n") == """
               Patient* [Torres, Maria_______] ok
        >         From* [01/17/2025__] = Fri, 6 months ago
               Purpose* [Personal________] sticky
                  Note  [____________________]

        Dates: t today  -6m  7/4  070425
        """)
  }

  @Test func `an error takes the echo's place and goes when the field is typed in`() {
    var form = Samples.intake
    form.fields[1].error = "No such day; t, -6m or 7/4."
    #expect(lines(form)[1].hasSuffix("No such day; t, -6m or 7/4."))

    #expect(form.handle(.backspace) == true)

    #expect(form.fields[1].error == nil)
    #expect(form.text("From") == "01/17/202")
  }

  @Test func `a field that was only walked through keeps its error and its state`() {
    var form = Samples.intake
    #expect(form.next() == true)
    #expect(form.handle(.left) == true)

    #expect(form.focused?.state == .sticky)
  }

  @Test func `the keys skip fields that cannot be typed in and stop at the ends`() {
    var form = Samples.intake
    #expect(form.focused?.label == "From")

    #expect(form.previous() == false)
    #expect(form.next() == true)
    #expect(form.next() == true)
    #expect(form.focused?.label == "Note")
    #expect(form.next() == false)
  }

  @Test func `a field that cannot be typed in takes no key`() {
    var form = Samples.intake
    form.focus(on: "Patient")

    #expect(form.handle(.character("x")) == false)
    #expect(form.text("Patient") == "Torres, Maria")
  }

  @Test func `a form on a small window scrolls to the field that has the keys`() {
    var form = Samples.intake
    form.focus(on: "Note")

    #expect(lines(form, rows: 2).last?.hasPrefix(">         Note") == true)
  }
}
