using Hale.Language.Diagnostics;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Text;
using Hale.Language.Yaml;
using Hale.Language.Yaml.Shapes;

namespace Hale.Language.Projects;

/// <summary>Reads <c>silence: [{ id: HALE3011, in: metrics/base.yaml, because: … }]</c> of hale.yaml.</summary>
internal sealed class SilenceReader(DiagnosticBag bag)
{
    private static readonly MapKey<string?> In = MapKeys.Text("in", "The file in which it is silenced; every file when it is not written.");

    private static readonly MapKey<string?> Because = MapKeys.RequiredText("because", "Why.", "add the reason, for those who read the project after you");

    private static readonly MapKey<YamlNode?> Id = MapKeys.RequiredNode("id", "The id of the warning.", ValueShape.Text, "add the id of the warning, such as `id: HALE3011`");

    private static readonly MapShape Shape = new(Id, In, Because);

    private readonly NodeReader _read = new(bag);

    /// <summary>The key of hale.yaml.</summary>
    public static MapKey<YamlNode?> Silences { get; } = MapKeys.Node("silence", "Warnings that are not shown, each with the reason.", ValueShape.List(Shape.AsValue));

    public IReadOnlyList<Silence> Read(MapReader header) => header.Read(Silences) is { } node && _read.Sequence(node, "`silence`") is { } list
        ? [.. list.Items.Select(Read).OfType<Silence>()]
        : [];

    private Silence? Read(YamlNode item)
    {
        if (_read.Mapping(item, "a silence") is not { } mapping)
        {
            return null;
        }

        var map = new MapReader(mapping, "a silence", bag, Shape);
        var id = map.Read(Id) is { } node ? _read.Scalar(node, "`id`") : null;
        var because = map.Read(Because);
        var file = map.Read(In);
        map.Finish();
        return id is not null && because is not null && IsWarning(id) ? new Silence(id.Text, file, id.Span) : null;
    }

    private bool IsWarning(YamlScalar id)
    {
        var rule = DiagnosticCatalogue.All.FirstOrDefault(rule => rule.Id == id.Text);
        if (rule is { Severity: Severity.Warning })
        {
            return true;
        }

        var warnings = DiagnosticCatalogue.All.Where(known => known.Severity == Severity.Warning).Select(known => known.Id).ToList();
        bag.Report(
            SilenceRules.NotAWarning, id.Span, rule is null ? $"there is no rule `{id.Text}`" : $"`{id.Text}` is an error, which cannot be silenced",
            rule is null ? Suggestion.Advice(id.Text, warnings, $"warnings are {Choices.Text(warnings)}") : "mend what it says");
        return false;
    }
}
