using Hale.Language.Diagnostics;
using Hale.Language.Expressions;
using Hale.Language.Yaml;

namespace Hale.Language.Metrics.Kinds;

/// <summary><c>formula: active_users / seats</c>: arithmetic over other metrics.</summary>
internal sealed class FormulaKind(DiagnosticBag bag) : IMetricKind
{
    private readonly NodeReader _read = new(bag);

    public string Key => "formula";

    public MetricDraft? Read(MetricHead head, YamlNode value, MapReader map) =>
        _read.Scalar(value, "`formula`") is { Located: var text } && ExpressionParser.Parse(text, bag) is { } syntax
            ? new MetricDraft.Formula(head, text, syntax)
            : null;
}
