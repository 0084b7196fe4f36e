extension PolicyCheck {
  /// What is wrong with a list of bins: one that is named twice, or not at all.
  func shelf(of site: Site, at path: String) -> [InputError] {
    let bins = site.bins ?? []
    return bins.enumerated().flatMap { index, bin -> [InputError] in
      let field = "\(path).bins[\(index)]"
      guard !isBlank(bin) else { return blank(bin, field) }
      guard bins.firstIndex(where: { Site.isSame($0, bin) }) != index else { return [] }
      return [
        InputError(field: field, says: "there are two of \(bin)", accepts: "another one")
      ]
    }
  }
}
