using Hale.Core.Metrics;
using Hale.Core.Scorecards;
using Hale.Core.Values;
using Hale.Language.Diagnostics;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Yaml;

namespace Hale.Language.Scores.Normalisations;

/// <summary>Reads the rows and columns of a lookup: ranges of a number, categories of anything else.</summary>
internal sealed class LookupPartReader(ScoreContext context)
{
    private readonly NodeReader _read = new(context.Bag);
    private readonly RangeReader _ranges = new(context);
    private readonly RangeChecks _checks = new(context.Bag);

    /// <summary>The parts in order; null when something was reported.</summary>
    public List<LookupPart>? Read(IReadOnlyList<YamlScalar> texts, Metric? metric, SourceSpan span)
    {
        if (texts.Count == 0)
        {
            context.Bag.Report(ShapeRules.Empty, span, "the lookup needs at least one row and one column");
            return null;
        }

        if (metric is null)
        {
            return null;
        }

        return metric.Kind == ValueKind.Number ? Ranges(texts, metric, span) : Categories(texts, metric.Kind == ValueKind.Boolean);
    }

    private List<LookupPart>? Ranges(IReadOnlyList<YamlScalar> texts, Metric metric, SourceSpan span)
    {
        var read = texts.Select((text, index) => (Text: text, Range: _ranges.Read(text, index == texts.Count - 1))).ToList();
        if (read.Any(part => part.Range is null))
        {
            return null;
        }

        List<WrittenRange> ranges = [.. read.Select((part, index) => new WrittenRange(new PointRange(index, part.Range!.Value), part.Text))];
        _checks.Clashes(ranges, metric);
        return _checks.NoGaps([.. ranges.Select(range => range.Range)], metric, span)
            ? [.. ranges.Select(LookupPart (range) => range.IsElse ? new LookupPart.Rest() : new LookupPart.Values(range.Range))]
            : null;
    }

    private void CheckLast(YamlScalar text, bool isLast)
    {
        if (!isLast)
        {
            context.Bag.Report(MeaningRules.AfterElse, text.Span, "`else` is not the last category");
        }
    }

    private List<LookupPart>? Categories(IReadOnlyList<YamlScalar> texts, bool isBoolean)
    {
        var parts = new List<LookupPart>();
        foreach (var text in texts)
        {
            if (text.Text == RangeReader.Else)
            {
                CheckLast(text, text == texts[^1]);
                parts.Add(new LookupPart.Rest());
            }
            else if ((isBoolean ? _read.Choice(text, "the category", null!, TruthWords.All) : text.Text) is { } category)
            {
                parts.Add(new LookupPart.Category(category));
            }
        }

        var twin = parts.GroupBy(part => part).FirstOrDefault(group => group.Count() > 1);
        if (twin is not null)
        {
            context.Bag.Report(NameRules.Duplicate, texts[parts.LastIndexOf(twin.Key)].Span, $"`{texts[parts.LastIndexOf(twin.Key)].Text}` stands twice");
            return null;
        }

        return parts.Count == texts.Count ? parts : null;
    }
}
