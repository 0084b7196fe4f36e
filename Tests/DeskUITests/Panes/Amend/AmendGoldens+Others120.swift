extension AmendGolden {
  /// Each form of a notice, an accounting or an incident at 120x40.
  static let largeOthers: [String: String] = [
    "add to a notice 120": """
    ╔═ NT-10001  Add to the notice ══════════════════════════════════════════╗
    ║>     First name  [Peter___________________] default                    ║
    ║     Middle name  [________________________]                            ║
    ║   Has no middle  [_____]                                               ║
    ║       Last name  [Haas____________________] default                    ║
    ║            Born  [____________]                                        ║
    ║            Died  [2026-03-10__] = Tue 10 Mar 2026, 6 days ago          ║
    ║  Told by, first  [Lena____________________] default                    ║
    ║   Told by, last  [________________________]                            ║
    ║    Relationship  [________________________]                            ║
    ║     Their phone  [651-555-0177____] default                            ║
    ║    MRN if known  [________________]                                    ║
    ║ The patient's first name.                                              ║
    ║ text of at most 200 letters                                            ║
    ╚════════════════════════════════════════════════════════════════════════╝
    """,
    "verify a death 120": """
    ╔═ NT-10002  Verify the death, or route the decree ══════════════════════╗
    ║     Chart (MRN)  [100300__________] default                            ║
    ║>       Shown by* [______________________________]                      ║
    ║                                                                        ║
    ║                                                                        ║
    ║                                                                        ║
    ║                                                                        ║
    ║                                                                        ║
    ║ c death certificate  r state registry  s Social Security               ║
    ║ m medical examiner  o own hospital                                     ║
    ╚════════════════════════════════════════════════════════════════════════╝
    """,
    "undo a death 120": """
    ╔═ NT-10002  Undo a recorded death ══════════════════════════════════════╗
    ║>  What shows it* [______________________________]                      ║
    ║    Why recorded* [__________________________________]                  ║
    ║                                                                        ║
    ║                                                                        ║
    ║                                                                        ║
    ║                                                                        ║
    ║                                                                        ║
    ║ p patient in person  o another chart was meant  r registry corrected   ║
    ║ s source withdrawn                                                     ║
    ╚════════════════════════════════════════════════════════════════════════╝
    """,
    "reject a notice 120": """
    ╔═ NT-10001  Reject the notice ══════════════════════════════════════════╗
    ║>            Why* [__________________________________]                  ║
    ║                                                                        ║
    ║                                                                        ║
    ║                                                                        ║
    ║                                                                        ║
    ║                                                                        ║
    ║                                                                        ║
    ║ Why.                                                                   ║
    ║ text of at most 200 letters                                            ║
    ╚════════════════════════════════════════════════════════════════════════╝
    """,
    "route a decree 120": """
    ╔═ NT-10003  Verify the death, or route the decree ══════════════════════╗
    ║>    Child (MRN)  [100500__________] default                            ║
    ║       Decree of  [2026-03-02__] = Mon 2 Mar 2026, 14 days ago          ║
    ║   Parents named  [Karin Olson; Lars Olson___________] default          ║
    ║                                                                        ║
    ║                                                                        ║
    ║                                                                        ║
    ║                                                                        ║
    ║ The child's MRN.                                                       ║
    ║ text of at most 64 letters                                             ║
    ╚════════════════════════════════════════════════════════════════════════╝
    """,
    "assent 120": """
    ╔═ AC-10002  Assent to the fee ══════════════════════════════════════════╗
    ║>   By who asked* [_____]                                               ║
    ║      In writing  [_____]                                               ║
    ║      Identified  [_____]                                               ║
    ║                                                                        ║
    ║                                                                        ║
    ║                                                                        ║
    ║                                                                        ║
    ║ Whether the caller is the one who asked.                               ║
    ║ y yes  n no                                                            ║
    ╚════════════════════════════════════════════════════════════════════════╝
    """,
    "narrow 120": """
    ╔═ AC-10002  Narrow the period ══════════════════════════════════════════╗
    ║>   By who asked* [_____]                                               ║
    ║      In writing  [_____]                                               ║
    ║      Identified  [_____]                                               ║
    ║            From  [2020-03-09__] = Mon 9 Mar 2020, 6 years ago          ║
    ║              To  [2026-03-09__] = Mon 9 Mar 2026, 7 days ago           ║
    ║                                                                        ║
    ║                                                                        ║
    ║ Whether the caller is the one who asked.                               ║
    ║ y yes  n no                                                            ║
    ╚════════════════════════════════════════════════════════════════════════╝
    """,
    "notice of a fee 120": """
    ╔═ AC-10002  Notice of a fee ════════════════════════════════════════════╗
    ║> Fee in dollars* [25________]                                          ║
    ║          Notice* [____________________]                                ║
    ║   Offers choice* [_____]                                               ║
    ║                                                                        ║
    ║                                                                        ║
    ║                                                                        ║
    ║                                                                        ║
    ║ The fee; kept in cents.                                                ║
    ║ dollars, such as 12.50                                                 ║
    ╚════════════════════════════════════════════════════════════════════════╝
    """,
    "compile 120": """
    ╔═ AC-10002  Compile the rows ═══════════════════════════════════════════╗
    ║>  Waive the fee  [_____]                                               ║
    ║                                                                        ║
    ║                                                                        ║
    ║                                                                        ║
    ║                                                                        ║
    ║                                                                        ║
    ║                                                                        ║
    ║ Whether a fee that could be asked is not.                              ║
    ║ y yes  n no                                                            ║
    ╚════════════════════════════════════════════════════════════════════════╝
    """,
    "describe 120": """
    ╔═ AC-10003  Describe a row ═════════════════════════════════════════════╗
    ║>            Row* [2____] default                                       ║
    ║    Who received  [__________________________________]                  ║
    ║            What  [__________________________________]                  ║
    ║             Why  [__________________________________]                  ║
    ║          Street  [__________________________________]                  ║
    ║            City  [________________________]                            ║
    ║           State  [____________]                                        ║
    ║     Postal code  [____________]                                        ║
    ║ The row's number.                                                      ║
    ║ a whole number                                                         ║
    ╚════════════════════════════════════════════════════════════════════════╝
    """,
    "issue 120": """
    ╔═ AC-10003  Issue it ═══════════════════════════════════════════════════╗
    ║>         Letter* [____________________]                                ║
    ║                                                                        ║
    ║                                                                        ║
    ║                                                                        ║
    ║                                                                        ║
    ║                                                                        ║
    ║                                                                        ║
    ║ The letter's number.                                                   ║
    ║ text of at most 40 letters                                             ║
    ╚════════════════════════════════════════════════════════════════════════╝
    """,
    "suspend 120": """
    ╔═ AC-10003  Suspend: an agency's statement ═════════════════════════════╗
    ║>         Agency* [__________________________________]                  ║
    ║       Stated by* [__________________________________]                  ║
    ║      In writing* [_____]                                               ║
    ║    Would impede* [_____]                                               ║
    ║           Until  [____________]                                        ║
    ║                                                                        ║
    ║                                                                        ║
    ║ The agency.                                                            ║
    ║ text of at most 200 letters                                            ║
    ╚════════════════════════════════════════════════════════════════════════╝
    """,
    "record of an incident 120": """
    ╔═ IN-10001  Record what became known ═══════════════════════════════════╗
    ║>     Who has it  [A former address__________________] default          ║
    ║          Street  [__________________________________]                  ║
    ║            City  [________________________]                            ║
    ║           State  [____________]                                        ║
    ║     Postal code  [____________]                                        ║
    ║     What it was  [A letter with a report____________] default          ║
    ║      It left on  [____________]                                        ║
    ║  Someone has it  [_____]                                               ║
    ║          People  [________]                                            ║
    ║     Released by  [__________________________________]                  ║
    ║ Who has it.                                                            ║
    ║ text of at most 200 letters                                            ║
    ╚════════════════════════════════════════════════════════════════════════╝
    """,
    "four factors 120": """
    ╔═ IN-10001  Assess the four factors ════════════════════════════════════╗
    ║>    What it was  [low_____]                                            ║
    ║         because  [__________________________________]                  ║
    ║      Who got it  [________]                                            ║
    ║         because  [__________________________________]                  ║
    ║     Was it seen  [________]                                            ║
    ║         because  [__________________________________]                  ║
    ║       Mitigated  [________]                                            ║
    ║         because  [__________________________________]                  ║
    ║                                                                        ║
    ║ l low  n not low                                                       ║
    ╚════════════════════════════════════════════════════════════════════════╝
    """,
    "notice of a breach 120": """
    ╔═ IN-10001  Tell the individual ════════════════════════════════════════╗
    ║>         Letter  [____________________]                                ║
    ║         It says  [__________________________________________________]  ║
    ║          People  [________]                                            ║
    ║    HHS was told  [_____]                                               ║
    ║     HHS list of  [______]                                              ║
    ║                                                                        ║
    ║                                                                        ║
    ║ The letter's number.                                                   ║
    ║ text of at most 40 letters                                             ║
    ╚════════════════════════════════════════════════════════════════════════╝
    """,
  ]
}
