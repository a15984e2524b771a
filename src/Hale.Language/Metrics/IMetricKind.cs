using Hale.Language.Yaml;

namespace Hale.Language.Metrics;

/// <summary>Reads one kind of metric. A new kind is a new class in <c>Kinds</c>, listed in <see cref="MetricKinds"/>.</summary>
internal interface IMetricKind
{
    /// <summary>The key that makes a metric one of this kind.</summary>
    string Key { get; }

    /// <summary>Reads the metric; null when it was reported.</summary>
    /// <param name="head">What every metric has.</param>
    /// <param name="value">The value of the key.</param>
    /// <param name="map">The metric's mapping, for the further keys.</param>
    MetricDraft? Read(MetricHead head, YamlNode value, MapReader map);
}
