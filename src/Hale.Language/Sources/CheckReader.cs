using Hale.Core.Expressions;
using Hale.Core.Sources;
using Hale.Core.Values;
using Hale.Language.Diagnostics;
using Hale.Language.Expressions;
using Hale.Language.Yaml;

namespace Hale.Language.Sources;

/// <summary>Reads <c>checks</c>: what makes a row of a source suspect.</summary>
internal sealed class CheckReader(SourceCatalogue catalogue, DiagnosticBag bag)
{
    private readonly NodeReader _read = new(bag);

    public IReadOnlyList<RowCheck> Read(MapReader source, RowMapping rows, IReadOnlyList<TypedColumn> columns)
    {
        var scope = new CheckScope(rows, columns, catalogue);
        return [.. source.Entries("checks").Select(entry => Check(entry, scope)).OfType<RowCheck>().OrderBy(check => check.Name, StringComparer.Ordinal)];
    }

    private RowCheck? Check(YamlEntry entry, CheckScope scope)
    {
        NameReader.Check(entry.Key, "the check", bag);
        return _read.Scalar(entry.Value, $"the check `{entry.Key.Text}`")?.Located is { } text
            && ExpressionBinder.Bind(text, scope, ValueKind.Boolean, bag) is { } condition
            ? new RowCheck(entry.Key.Text, condition) { Columns = [.. ExpressionReferences.Of(condition).Select(scope.Column).OfType<TypedColumn>()] }
            : null;
    }
}
