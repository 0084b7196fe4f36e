import DeskCore
import Testing

@testable import DeskUI

/// The pane as a window of 80 by 24 shows it, between the header and the message.
@Suite struct PickupScreenTests {
  @Test func `nothing of the record is shown before anybody has said it`() throws {
    var (desk, request) = try CounterDesk.withPacket()
    try desk.open(request, foundBy: .requestNumber)

    #expect(
      desk.lines()
        == """

        RQ-10001   ^ READY   shelf B-14   found by slip scan            NOT YET RELEASED
        ╔═ Check, in order   y yes  n no  - n/a ═════════╗ ┌─ Record ──────────────────┐
        ║> 1 Who is here?        [_]                   ? ║ │                           │
        ║  2 ID shown                                  ? ║ │ Name   ************       │
        ║    photo looks like them, not expired          ║ │ DOB    **/**/****         │
        ║  3 DOB, as they say it                       ? ║ │ MRN    ****-***-*         │
        ║    Phone, last 4                             ? ║ │ Phone  (***) ***-****     │
        ║  4 Name on ID is the opened name             ? ║ │                           │
        ║  5 Authority papers                          ? ║ │ Release to: patient only  │
        ║  6 Items in your hand: scan or count 0 of ?  ? ║ │                           │
        ║  7 Signature on receipt                      ? ║ │                           │
        ║                                                ║ │                           │
        ║ s Self                  r Representative       ║ │ Items  hidden until 6     │
        ║ b Bearer with note      c Courier or recipient ║ │   paper  ?                │
        ║ Two identifiers must match before F9 works.    ║ │   disc   ?                │
        ║ The record values stay hidden until they do.   ║ │                           │
        ║ 3 wrong tries = stop and call a supervisor.    ║ │ Values open as they match │
        ╚════════════════════════════════════════════════╝ └───────────────────────────┘
        Say: "Are you the patient, or collecting for someone?"

        """)
  }

  @Test func `the date of birth matched, and the record stays closed until the second does`() throws
  {
    var (desk, request) = try CounterDesk.withPacket()
    desk.patient("0041-999-9")
    try desk.open(request, foundBy: .requestNumber)

    try desk.play("s d y 03141971 <enter>")

    #expect(
      desk.lines()
        == """

        RQ-10001   ^ READY   shelf B-14   found by slip scan            NOT YET RELEASED
        ╔═ Check, in order   y yes  n no  - n/a ═════════╗ ┌─ Record ──────────────────┐
        ║  1 Who is here?        [s] Self              + ║ │                           │
        ║  2 ID shown            [d] Driver licence    + ║ │ Name   ************       │
        ║    photo looks like them, not expired y      + ║ │ DOB    **/**/****  + ok   │
        ║  3 DOB, as they say it [03141971]        MATCH ║ │ MRN    ****-***-*         │
        ║>   Phone, last 4       [_____]               ? ║ │ Phone  (***) ***-****     │
        ║    Full name                                 ? ║ │                           │
        ║  4 Name on ID is the opened name             ? ║ │ Release to: patient only  │
        ║  5 Authority papers    (self: n/a)           - ║ │ ! a similar name is also  │
        ║  6 Items in your hand: scan or count 0 of ?  ? ║ │ on file                   │
        ║  7 Signature on receipt                      ? ║ │                           │
        ║                                                ║ │ Items  hidden until 6     │
        ║ Enter compares   F4 asks for something else    ║ │   paper  ?                │
        ║ Two identifiers must match before F9 works.    ║ │   disc   ?                │
        ║ The record values stay hidden until they do.   ║ │                           │
        ║ 3 wrong tries = stop and call a supervisor.    ║ │ Values open as they match │
        ╚════════════════════════════════════════════════╝ └───────────────────────────┘
        Say: "What are the last four digits of your phone number?"

        """)
  }

  @Test func `a refused note says what it lacks and asks for that answer again`() throws {
    var (desk, request) = try CounterDesk.withPacket()
    try desk.open(request)

    try desk.play(
      "b Erik<space>Berg <enter> b d y 03141971 <enter> 0148 <enter> y y n y y y t <enter>")

    #expect(
      desk.lines()
        == """

        RQ-10001   ^ READY   shelf B-14   found by name                 NOT YET RELEASED
        ╔═ Check, in order   y yes  n no  - n/a ═════════╗ ┌─ Record ──────────────────┐
        ║  2 ID shown            [d] Driver licence    + ║ │                           │
        ║    photo looks like them, not expired y      + ║ │ Name   Maria Torres       │
        ║  3 DOB, as they say it [03141971]        MATCH ║ │ DOB    03/14/1971  + ok   │
        ║    Phone, last 4       [0148]            MATCH ║ │ MRN    ****-***-*         │
        ║  4 Name on ID is Erik Berg y                 + ║ │ Phone  (***) ***-0148 +   │
        ║  5 Authority: note, written y                + ║ │                           │
        ║>   signed by the patient [_]                 X ║ │ Release to: the bearer    │
        ║    names the patient   y                     + ║ │                           │
        ║    names this person   y                     + ║ │                           │
        ║    names this request  [y] this request      + ║ │                           │
        ║    dated               Mon 16 Mar 2026       + ║ │ Items  hidden until 6     │
        ║  6 Items in your hand: scan or count 0 of ?  ? ║ │   paper  ?                │
        ║                                                ║ │   disc   ?                │
        ║ R-47 The note is not signed.                   ║ │                           │
        ║ y yes  n no                                    ║ │ Open for this visit only  │
        ╚════════════════════════════════════════════════╝ └───────────────────────────┘
        Say: "The patient can send us a new signed and dated note, by fax too."

        """)
  }

  @Test func `a release says so, and the values are hidden again`() throws {
    var (desk, request) = try CounterDesk.withPacket()
    try desk.open(request)

    try desk.play("s d y 03141971 <enter> 0148 <enter> y 2 <enter> y <f9>")

    #expect(
      desk.lines()
        == """

        RQ-10001   + RELEASED   found by name                             RELEASED 10:05
        ╔═ Check, in order   y yes  n no  - n/a ═════════╗ ┌─ Record ──────────────────┐
        ║  1 Who is here?        [s] Self              + ║ │                           │
        ║  2 ID shown            [d] Driver licence    + ║ │ Name   ************       │
        ║    photo looks like them, not expired y      + ║ │ DOB    **/**/****         │
        ║  3 DOB, as they say it [said]            MATCH ║ │ MRN    ****-***-*         │
        ║    Phone, last 4       [said]            MATCH ║ │ Phone  (***) ***-****     │
        ║  4 Name on ID is the opened name y           + ║ │                           │
        ║  5 Authority papers    (self: n/a)           - ║ │ Release to: patient only  │
        ║  6 Items in your hand: scan or count 2 of 2  + ║ │                           │
        ║  7 Signature on receipt [y] signed           + ║ │                           │
        ║                                                ║ │                           │
        ║ RELEASED 2 items, 10:05                        ║ │                           │
        ║ Receipt: receipts/RQ-10001.txt                 ║ │                           │
        ║ Enter or F3: back to the queue                 ║ │ Items  2 handed over      │
        ║                                                ║ │                           │
        ║                                                ║ │ Values are hidden         │
        ╚════════════════════════════════════════════════╝ └───────────────────────────┘


        """)
  }

  @Test func `three wrong identifiers leave nothing of the record on the screen`() throws {
    var (desk, request) = try CounterDesk.withPacket()
    try desk.open(request)

    try desk.play("s d y 01011970 <enter> 01011971 <enter> 01011972 <enter>")

    #expect(
      desk.lines()
        == """

        RQ-10001   ^ READY   shelf B-14   found by name            STOPPED, NOT RELEASED
        ╔═ Check, in order   y yes  n no  - n/a ═════════╗ ┌─ Record ──────────────────┐
        ║  1 Who is here?        [s] Self              + ║ │                           │
        ║  2 ID shown            [d] Driver licence    + ║ │ Name   ************       │
        ║    photo looks like them, not expired y      + ║ │ DOB    **/**/****         │
        ║  3 DOB, as they say it                NO MATCH ║ │ MRN    ****-***-*         │
        ║    Phone, last 4                             ? ║ │ Phone  (***) ***-****     │
        ║  4 Name on ID is the opened name             ? ║ │                           │
        ║  5 Authority papers    (self: n/a)           - ║ │ Release to: patient only  │
        ║  6 Items in your hand: scan or count 0 of ?  ? ║ │                           │
        ║  7 Signature on receipt                      ? ║ │                           │
        ║                                                ║ │                           │
        ║ Stopped: identity not established. Call a      ║ │ Items  hidden until 6     │
        ║ supervisor; the packet stays.                  ║ │   paper  ?                │
        ║ R-92 3 identifiers did not match.              ║ │   disc   ?                │
        ║ Enter or F3: back to the queue                 ║ │                           │
        ║                                                ║ │ Values are hidden         │
        ╚════════════════════════════════════════════════╝ └───────────────────────────┘


        """)
  }
}
