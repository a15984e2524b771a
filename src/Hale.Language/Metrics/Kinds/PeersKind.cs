using Hale.Language.Diagnostics;
using Hale.Language.Yaml;
using Hale.Language.Yaml.Shapes;

namespace Hale.Language.Metrics.Kinds;

/// <summary><c>percentile_rank: active_users</c>, or <c>population_percentile: active_users</c> with <c>at: 90%</c>; both with <c>within</c>.</summary>
/// <param name="key">The key.</param>
/// <param name="meaning">What it is.</param>
/// <param name="isPercentile">Whether it is a percentile of the population rather than the account's place in it.</param>
/// <param name="bag">Where problems are reported.</param>
internal sealed class PeersKind(string key, string meaning, bool isPercentile, DiagnosticBag bag) : IMetricKind
{
    private static readonly MapKey<YamlNode?> At = MapKeys.RequiredNode("at", "Which percentile, such as `90%`.", ValueShape.Number, "say which percentile: `at: 90%`");

    private readonly NodeReader _read = new(bag);
    private readonly PeersReader _peers = new(bag);

    public string Key => key;

    public string Meaning => meaning;

    public ValueShape Value => ValueShape.Text;

    public IReadOnlyList<MapKey> Further => [.. isPercentile ? [At] : Array.Empty<MapKey>(), PeersReader.Within];

    public MetricDraft? Read(MetricHead head, YamlNode value, MapReader map)
    {
        var metric = _read.Scalar(value, $"`{key}`");
        var within = _peers.Read(map);
        var at = isPercentile && map.Read(At) is not null ? map.NumberIn(At.Name, 0, 1, "write a share from 0% to 100%, such as `at: 90%`") : null;
        return metric is null || (isPercentile && at is null) ? null : new MetricDraft.OverPeers(head, metric, within, at);
    }
}
