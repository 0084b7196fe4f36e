import DeskCore

/// The search for a patient: what was asked last, what came back, where the cursor is.
struct PatientSearch: Hashable, Sendable {
  /// The text that was asked for last; answers to others are out of date.
  var asked = ""
  /// What was typed for what stands here.
  var typed = ""
  /// Takes the only patient that comes back, without a key.
  var picksAlone = false
  /// Found patients, each once, the best first.
  var hits: [FindHit] = []
  var hasMore = false
  var place = ListPlace()
  /// Patients who look like the one that is being typed anew; shown once before they are left.
  var likeNewcomer = false

  /// Takes an answer; false when it is not the one that is awaited.
  mutating func take(_ text: String, _ page: FindPage) -> Bool {
    guard text == asked else { return false }
    var seen: Set<String> = []
    typed = text
    hits = page.hits.filter { seen.insert($0.patient.mrn).inserted }
    hasMore = page.hasMore
    place = ListPlace()
    return true
  }

  /// The patient under the cursor.
  var chosen: FindHit? { hits.indices.contains(place.cursor) ? hits[place.cursor] : nil }
}
