import Model
public import Reconciling
public import Reporting

extension OfferingJSON.FreshnessJSON {
    public init(_ freshness: Freshness) {
        self.init(
            fetched: freshness.fetched?.rfc3339, changed: freshness.changed?.rfc3339,
            assured: freshness.assured?.rfc3339, score: freshness.score)
    }
}
