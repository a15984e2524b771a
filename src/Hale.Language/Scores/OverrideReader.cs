using Hale.Core.Scorecards;
using Hale.Core.Scoring;
using Hale.Language.Diagnostics;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Scores.Shapes;
using Hale.Language.Text;
using Hale.Language.Yaml;

namespace Hale.Language.Scores;

/// <summary>Reads the overrides of a scorecard: <c>{ when: …, force: red, because: … }</c>.</summary>
internal sealed class OverrideReader(ScoreContext context)
{
    private static readonly IReadOnlyDictionary<string, OverrideKind> Kinds = new Dictionary<string, OverrideKind>
    {
        ["force"] = OverrideKind.Force,
        ["cap"] = OverrideKind.Cap,
        ["floor"] = OverrideKind.Floor,
    };

    private readonly NodeReader _read = new(context.Bag);

    public IReadOnlyList<Override> Read(MapReader scorecard) => scorecard.Optional("overrides") is { } node && _read.Sequence(node, "`overrides`") is { } list
        ? [.. list.Items.Select(Read).OfType<Override>()]
        : [];

    /// <summary>Where the overrides of a scorecard stand.</summary>
    public static IReadOnlyList<SourceSpan> Spans(YamlNode scorecard) =>
        scorecard is YamlMapping map && map.Entries.FirstOrDefault(entry => entry.Key.Text == "overrides")?.Value is YamlSequence list ? [.. list.Items.Select(item => item.Span)] : [];

    private Override? Read(YamlNode item)
    {
        if (_read.Mapping(item, "an override") is not { } mapping)
        {
            return null;
        }

        var map = new MapReader(mapping, "an override", context.Bag, ScorecardHead.Override);
        map.Required("when", "add the condition under which it holds");
        var when = context.Condition(map, "when");
        var because = map.RequiredText("because", "add the reason that people will read");
        var isInternal = map.Choice("internal", false, NodeWords.YesOrNo);
        var entry = map.ExactlyOne([.. Kinds.Keys]);
        var kind = entry is null ? OverrideKind.Force : Kinds[entry.Key.Text];
        var target = entry is not null && _read.Scalar(entry.Value, $"`{entry.Key.Text}`") is { } scalar ? Target(scalar, kind) : null;
        map.Finish();
        return when is null || because is null || target is null ? null : new Override(when, Inside(kind), target, because) { Internal = isInternal };
    }

    /// <summary>What limits a risk from above lifts what is inside, where higher is better.</summary>
    private OverrideKind Inside(OverrideKind kind) => kind switch
    {
        OverrideKind.Force => kind,
        OverrideKind.Cap => context.Scale is { HigherIsWorse: true } ? OverrideKind.Floor : kind,
        OverrideKind.Floor => context.Scale is { HigherIsWorse: true } ? OverrideKind.Cap : kind,
    };

    private OverrideTarget? Target(YamlScalar scalar, OverrideKind kind)
    {
        if (Numbers.TryParse(scalar.Text, out var outer))
        {
            if (context.Points.Inner(outer, scalar.Span, "the override") is not { } points)
            {
                return null;
            }

            CheckEffect(scalar, kind, isTop: points == 100, isBottom: points == 0);
            return new OverrideTarget.ToPoints(points);
        }

        if (context.Bands is not { } bands)
        {
            return null;
        }

        var index = bands.IndexOf(scalar.Text);
        if (index < 0)
        {
            var names = bands.All.Select(band => band.Name).ToList();
            context.Bag.Report(
                NameRules.UnknownBand, scalar.Span, $"the score has no band `{scalar.Text}`",
                Suggestion.Advice(scalar.Text, names, $"the bands are {Choices.Text(names)}"));
            return null;
        }

        CheckEffect(scalar, kind, isTop: index == bands.All.Count - 1, isBottom: index == 0);
        CheckPrintable(scalar, bands, index);
        return new OverrideTarget.ToBand(scalar.Text);
    }

    /// <summary>A scale without any number was reported already.</summary>
    private void CheckPrintable(YamlScalar scalar, BandSet bands, int index)
    {
        if (context.Scale is { } scale && PrintableNumbers.AnyOn(scale, context.Rounding) && !bands.Variants().All(set => PrintableNumbers.AnyIn(scale, context.Rounding, set, index)))
        {
            context.Bag.Report(
                MeaningRules.BandTooNarrow, scalar.Span,
                FormattableString.Invariant($"the band `{scalar.Text}` holds no number with {context.Rounding.Score} decimal places, so no score can be put into it"));
        }
    }

    private void CheckEffect(YamlScalar scalar, OverrideKind kind, bool isTop, bool isBottom)
    {
        if (context.Scale is { HigherIsWorse: true })
        {
            (isTop, isBottom) = (isBottom, isTop);
        }

        if (kind == OverrideKind.Cap && isTop)
        {
            context.Bag.Report(MeaningRules.CapWithoutEffect, scalar.Span, $"no score is above `{scalar.Text}`, so the cap limits nothing");
        }

        if (kind == OverrideKind.Floor && isBottom)
        {
            context.Bag.Report(ScorecardRules.FloorWithoutEffect, scalar.Span, $"no score is below `{scalar.Text}`, so the floor lifts nothing");
        }
    }
}
