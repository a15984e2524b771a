using Hale.Core.Metrics;
using Hale.Core.Values;
using Hale.Language.Diagnostics;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Sources;
using Hale.Language.Yaml;
using Hale.Language.Yaml.Shapes;

namespace Hale.Language.Metrics.Kinds;

/// <summary><c>sql: "select account, … as value from events group by account"</c>: what a read-only statement gives. What it may do is checked by the engine that runs it.</summary>
internal sealed class SqlKind(DiagnosticBag bag) : IMetricKind
{
    private static readonly MapKey<ValueKind?> Type = MapKeys.Choice("type", "What the statement gives; numbers when it is not written.", ValueKind.Number, TypeWords.Values);
    private static readonly string[] Beginnings = ["select", "with", "from"];

    private readonly NodeReader _read = new(bag);

    public string Key => "sql";

    public string Meaning => "What a read-only statement of SQL gives, as one row an account with the columns `account` and `value`.";

    public ValueShape Value => ValueShape.Text;

    public IReadOnlyList<MapKey> Further => [Type];

    public MetricDraft? Read(MetricHead head, YamlNode value, MapReader map)
    {
        var kind = map.Read(Type) ?? ValueKind.Number;
        if (_read.Text(value, "`sql`")?.Trim() is not { } statement)
        {
            return null;
        }

        if (!Begins(statement))
        {
            bag.Report(AcrossRules.NotASelect, value.Span, "the statement does not begin with `select`, `with` or `from`");
            return null;
        }

        return new MetricDraft.Complete(new Metric.SqlMetric(head.Name, head.Label, head.Unit, kind, statement, value.Span.ToString()));
    }

    private static bool Begins(string statement) =>
        Beginnings.Contains(new string([.. statement.TakeWhile(char.IsAsciiLetter)]), StringComparer.OrdinalIgnoreCase);
}
