using Hale.Core.Scorecards;
using Hale.Language.Diagnostics;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Yaml;

namespace Hale.Language.Scores;

/// <summary>Reads <c>grades: [D, C, B, A]</c> of a score, worst first: its bands, each of one place on a scale of their places.</summary>
internal sealed class GradesReader(DiagnosticBag bag)
{
    private readonly NodeReader _read = new(bag);

    /// <summary>The scale of the places; null when there are fewer than two grades or something was reported.</summary>
    public (Scale Scale, BandSet Bands)? Read(YamlNode node)
    {
        if (_read.Sequence(node, "`grades`") is not { } list)
        {
            return null;
        }

        var names = list.Items.Select(item => _read.Scalar(item, "a grade")).OfType<YamlScalar>().ToList();
        if (names.Count < 2)
        {
            bag.Report(ShapeRules.Empty, node.Span, "`grades` has fewer than two grades", "write the grades from the worst to the best, such as `grades: [D, C, B, A]`");
            return null;
        }

        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var twin in names.Where(name => !taken.Add(name.Text)))
        {
            bag.Report(NameRules.Duplicate, twin.Span, $"`{twin.Text}` is already a grade");
        }

        var step = 100m / (names.Count - 1);
        return (new Scale(1, names.Count), new BandSet([.. names.Select((name, place) => new Band(name.Text, place == names.Count - 1 ? 100 : place * step))]));
    }
}
