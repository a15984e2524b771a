using Hale.Language.Yaml;
using Hale.Language.Yaml.Shapes;

namespace Hale.Language.Metrics;

/// <summary>Reads one kind of metric. A new kind is a new class in <c>Kinds</c>, listed in <see cref="MetricKinds"/>.</summary>
internal interface IMetricKind
{
    /// <summary>The key that makes a metric one of this kind.</summary>
    string Key { get; }

    /// <summary>What the metric is, in a sentence for people.</summary>
    string Meaning { get; }

    /// <summary>What may stand behind the key.</summary>
    ValueShape Value { get; }

    /// <summary>The further keys that it reads.</summary>
    IReadOnlyList<MapKey> Further { get; }

    /// <summary>Reads the metric; null when it was reported.</summary>
    /// <param name="head">What every metric has.</param>
    /// <param name="value">The value of the key.</param>
    /// <param name="map">The metric's mapping, for the further keys.</param>
    MetricDraft? Read(MetricHead head, YamlNode value, MapReader map);
}
