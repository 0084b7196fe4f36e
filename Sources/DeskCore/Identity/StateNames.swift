/// The states of the US with their postal codes, so that either spelling is understood.
enum StateNames {
  /// Both spellings of a state, or none for a region that is no state.
  static func spellings(of state: String) -> [String] {
    let key = Fold.key(state)
    return all.first { $0.0 == key || $0.1 == key }.map { [$0.0, $0.1] } ?? []
  }

  private static let all: [(String, String)] =
    """
    al alabama,ak alaska,az arizona,ar arkansas,ca california,co colorado,ct connecticut,\
    de delaware,dc district of columbia,fl florida,ga georgia,hi hawaii,id idaho,il illinois,\
    in indiana,ia iowa,ks kansas,ky kentucky,la louisiana,me maine,md maryland,\
    ma massachusetts,mi michigan,mn minnesota,ms mississippi,mo missouri,mt montana,ne nebraska,\
    nv nevada,nh new hampshire,nj new jersey,nm new mexico,ny new york,nc north carolina,\
    nd north dakota,oh ohio,ok oklahoma,or oregon,pa pennsylvania,pr puerto rico,\
    ri rhode island,sc south carolina,sd south dakota,tn tennessee,tx texas,ut utah,vt vermont,\
    va virginia,wa washington,wv west virginia,wi wisconsin,wy wyoming
    """
    .split(separator: ",").map { (String($0.prefix(2)), String($0.dropFirst(3))) }
}
