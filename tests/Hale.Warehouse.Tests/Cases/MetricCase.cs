using System.Text.Json;
using System.Text.Json.Serialization;
using Hale.Core.Metrics;
using Hale.Core.Metrics.Planning;
using Hale.Core.Populations;
using Hale.Core.Time;
using Hale.Core.Values;
using Hale.Engine.Metrics;
using Hale.Tests.Facts;

namespace Hale.Tests.Cases;

/// <summary>A case as it stands in a file; README.md says how it is written.</summary>
internal sealed record MetricCase
{
    public required string Name { get; init; }

    public string Zone { get; init; } = "UTC";

    public Dictionary<string, string> Properties { get; init; } = [];

    public string[] Sources { get; init; } = Declared.Names;

    public string[] Accounts { get; init; } = [];

    public string[] Events { get; init; } = [];

    public string[] Attributes { get; init; } = [];

    public string[] Series { get; init; } = [];

    public Dictionary<string, string> ContactAttributes { get; init; } = [];

    public string[] Contacts { get; init; } = [];

    public string[] Lineage { get; init; } = [];

    public required JsonElement[] Metrics { get; init; }

    public string[] Dated { get; init; } = [];

    public Dictionary<string, JsonElement> Exclude { get; init; } = [];

    public string[] Rates { get; init; } = [];

    public string? AsOf { get; init; }

    public string[] Pairs { get; init; } = [];

    public required string[] Expected { get; init; }

    public required string Check { get; init; }

    [JsonIgnore]
    public ProjectZone ProjectZone => ProjectZone.TryFind(Zone, out var zone) ? zone : throw new InvalidOperationException($"no zone {Zone}");

    [JsonIgnore]
    public Dictionary<string, ValueKind> Kinds => Properties.ToDictionary(property => property.Key, property => CaseTexts.Kind(property.Value));

    [JsonIgnore]
    public Dictionary<string, ValueKind> ContactKinds => ContactAttributes.ToDictionary(attribute => attribute.Key, attribute => CaseTexts.Kind(attribute.Value));

    [JsonIgnore]
    private CaseExpressions Expressions => new(Kinds, ContactKinds);

    public FactSet Facts() => new(ProjectZone)
    {
        Properties = Kinds,
        Accounts = [.. Accounts.Select(FactTexts.Account)],
        Events = [.. Events.Select((text, index) => FactTexts.Event(text, index, Kinds))],
        Attributes = [.. Attributes.Select(FactTexts.Attribute)],
        Series = [.. Series.Select(FactTexts.Series)],
        Lineage = [.. Lineage.Select(FactTexts.Lineage)],
        ContactAttributes = ContactKinds,
        Contacts = [.. Contacts.Select(text => FactTexts.Contact(text, ContactKinds))],
    };

    public IReadOnlyList<Metric> MetricList() => [.. Metrics.Select(Metric)];

    public MetricPlan Plan()
    {
        var metrics = MetricList();
        var excluded = Exclude.Select(condition => new NamedCondition(condition.Key, Expressions.Read(condition.Value))).ToList();
        return MetricPlan.For(metrics, null, Declared.Of(Sources), ProjectZone, excluded, Dated.ToHashSet(StringComparer.Ordinal));
    }

    public IReadOnlyList<AccountMoment> PairList() =>
        [.. Pairs.Select(pair => pair.Split(' ')).Select(parts => new AccountMoment(parts[0], new Instant(CaseTexts.Time(parts[1]))))];

    private Metric Metric(JsonElement element, int index)
    {
        var text = element.ValueKind == JsonValueKind.Array ? element[0].GetString()! : element.GetString()!;
        var where = element.ValueKind == JsonValueKind.Array ? Expressions.Read(element[1]) : null;
        return CaseMetrics.Read(text, $"m{index}", where, Kinds, CaseTexts.Rates(Rates));
    }
}
