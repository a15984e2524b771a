using Hale.Language.Diagnostics;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Text;
using Hale.Language.Yaml;

namespace Hale.Language.Projects;

/// <summary>Reads <c>silence: [{ id: HALE3011, in: metrics/base.yaml, because: … }]</c> of hale.yaml.</summary>
internal sealed class SilenceReader(DiagnosticBag bag)
{
    private readonly NodeReader _read = new(bag);

    public IReadOnlyList<Silence> Read(MapReader header) => header.Optional("silence") is { } node && _read.Sequence(node, "`silence`") is { } list
        ? [.. list.Items.Select(Read).OfType<Silence>()]
        : [];

    private Silence? Read(YamlNode item)
    {
        if (_read.Mapping(item, "a silence") is not { } mapping)
        {
            return null;
        }

        var map = new MapReader(mapping, "a silence", bag);
        var id = map.Required("id", "add the id of the warning, such as `id: HALE3011`") is { } node ? _read.Scalar(node, "`id`") : null;
        var because = map.RequiredText("because", "add the reason, for those who read the project after you");
        var file = map.Text("in");
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
