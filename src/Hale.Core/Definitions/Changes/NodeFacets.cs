using System.Text.Json.Nodes;
using Hale.Core.Scorecards;
using Hale.Core.Scoring;
using Hale.Core.Values;

namespace Hale.Core.Definitions.Changes;

/// <summary>What is said of a node of a scorecard, without its children.</summary>
internal sealed class NodeFacets(ChangeWords words)
{
    /// <summary>The facets of a node.</summary>
    /// <param name="node">The node.</param>
    /// <param name="share">The share of its weight in its group, in words; null where weights do not decide.</param>
    public IReadOnlyList<Facet> Of(ScorecardNode node, string? share) => node.Match(
        group => Of(group, share),
        measure => OfMeasure(measure, words.Score.Scale, share),
        rules => OfRules(rules, share));

    /// <summary>The facets of a measure, and where it differs by segment those of each case that differ from everybody else's.</summary>
    public IReadOnlyList<Facet> OfMeasure(Measure measure, Scale scale, string? share)
    {
        var common = Common(measure, scale, share);
        return measure.Segments is { } segments ? [.. common, .. Cases(segments, common, scale, string.Empty, string.Empty)] : common;
    }

    private IEnumerable<Facet> Cases(Choice<Measure> segments, IReadOnlyList<Facet> otherwise, Scale scale, string prefix, string where)
    {
        yield return Differs(segments, prefix, where);
        var same = otherwise.ToDictionary(facet => facet.Key, facet => facet.Canonical, StringComparer.Ordinal);
        foreach (var (name, chosen) in segments.Cases.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            var (key, place) = ($"{prefix}{segments.By} {name}: ", $"{where} where {words.MetricLabel(segments.By)} is {name}".TrimStart());
            var facets = Common(chosen, scale, null);
            foreach (var facet in facets.Where(facet => same.GetValueOrDefault(facet.Key) != facet.Canonical))
            {
                yield return facet with { Key = key + facet.Key, Where = $"{facet.Where} {place}".Trim(), Otherwise = "as everybody else’s" };
            }

            if (chosen.Segments is { } inner)
            {
                foreach (var facet in Cases(inner, facets, scale, key, place))
                {
                    yield return facet;
                }
            }
        }

        if (segments.Otherwise.Segments is { } further)
        {
            foreach (var facet in Cases(further, otherwise, scale, prefix + "else: ", where))
            {
                yield return facet;
            }
        }
    }

    private Facet Differs<T>(Choice<T> segments, string prefix, string where)
    {
        var cases = string.Join(", ", segments.Cases.Keys.Order(StringComparer.Ordinal));
        return new Facet(prefix + "segments", "segments", $"{segments.By}: {cases}", $"{cases} by {words.MetricLabel(segments.By)}") { Where = where };
    }

    private IReadOnlyList<Facet> Common(Measure measure, Scale scale, string? share)
    {
        var json = CanonicalNode.Of(measure with { Segments = null });
        var points = new PointsFacets(words.Normalisations(scale), words.Metric);
        return
        [
            Weight(measure.Weight, share),
            new Facet("metric", "metric", measure.Metric, words.MetricLabel(measure.Metric)),
            points.Of(measure),
            .. measure.When is { } when ? [Condition(when)] : Array.Empty<Facet>(),
            Missing(measure.Missing, json["missing"], scale),
            .. measure.StaleAfter is { } days ? [new Facet("stale_after", "age at which a value is too old", Exact(days), ExplanationTexts.Days(days))] : Array.Empty<Facet>(),
            .. measure.FlagAfter is { } flag ? [Wording("flag_after", "age at which a value is flagged", ExplanationTexts.Days(flag))] : Array.Empty<Facet>(),
            .. Said(measure, measure.Why, measure.Do),
        ];
    }

    private IReadOnlyList<Facet> Of(Group group, string? share)
    {
        var json = CanonicalNode.Of(group);
        IEnumerable<Facet> cases = group.SegmentWeights is { } weights
            ? weights.Cases.OrderBy(pair => pair.Key, StringComparer.Ordinal)
                .Select(pair => Weight(pair.Value, null) with { Key = $"weight {weights.By} {pair.Key}", Where = $"where {words.MetricLabel(weights.By)} is {pair.Key}" })
                .Prepend(Differs(weights, string.Empty, string.Empty))
            : [];
        return
        [
            Weight(group.Weight, group.SegmentWeights is null ? share : null),
            .. cases,
            .. json["combine"] is { } combine ? [new Facet("combine", "combination", JsonFacets.Canonical(combine), Combined(group)) { Otherwise = "the weighted mean of its children" }] : Array.Empty<Facet>(),
            .. json["minimum_coverage"] is { } least ? [new Facet("minimum_coverage", "minimum coverage", JsonFacets.Canonical(least), NumberTexts.Percent((double)group.MinimumCoverage))] : Array.Empty<Facet>(),
            .. Said(group, group.Why, group.Do),
        ];
    }

    private string Combined(Group group) => CombinationTexts.Outline(group.Combination, words.Score.Scale)?.Text ?? "the weighted mean of its children";

    private IReadOnlyList<Facet> OfRules(RuleList rules, string? share)
    {
        var list = CanonicalNode.Of(rules)["rules"];
        var text = string.Join(" · ", rules.Rules.Select(rule => $"{rule.When?.ToString() ?? "else"}: {words.Points(rule.Points)}"));
        var names = string.Join(", ", rules.Rules.Select(rule => rule.Name));
        return [Weight(rules.Weight, share), new Facet("rules", "rules", JsonFacets.Canonical(list), text), Wording("names", "names of the points", names), .. Said(rules, null, null)];
    }

    private static Facet Missing(MissingPolicies policies, JsonNode? json, Scale scale)
    {
        static MissingPolicies Alone(MissingPolicy policy) => new(policy, new Dictionary<MissingReason, MissingPolicy>());
        var reasons = policies.ByReason.OrderBy(pair => pair.Key).Select(pair => new Facet(
            pair.Key.ToString(), "missing data", JsonFacets.Canonical(json?[pair.Key.ToString()]), ExplanationTexts.Policies(Alone(pair.Value), scale))
        {
            Where = $"({ExplanationTexts.Reason(pair.Key)})", Otherwise = "as for every other reason",
        });
        var common = new Facet("default", "missing data", JsonFacets.Canonical(json?["default"]), ExplanationTexts.Policies(Alone(policies.Default), scale));
        return new Facet("missing", "missing data", JsonFacets.Canonical(json), ExplanationTexts.Policies(policies, scale)) { Parts = new FacetParts("policies", [common, .. reasons]) };
    }

    private static Facet Weight(decimal weight, string? share) => new("weight", "weight", Exact(weight), NumberTexts.Exact(weight)) { Share = share };

    private static Facet Condition(Expressions.Expression when) => new("when", "condition", when.ToString(), when.ToString()) { Otherwise = "always" };

    private static IEnumerable<Facet> Said(ScorecardNode node, string? why, string? what)
    {
        yield return Wording("label", "label", node.Label);
        if (why is not null)
        {
            yield return Wording("why", "why", why);
        }

        if (what is not null)
        {
            yield return Wording("do", "do", what);
        }

        if (node.Internal)
        {
            yield return Wording("internal", "shown", "to the own team only") with { Otherwise = "to everybody" };
        }

        if (node.Bands is { } bands)
        {
            yield return Wording("bands", "bands", string.Join(", ", bands.All.Select(band => $"{band.Label ?? band.Name} {NumberTexts.Exact(band.From)}")));
        }
    }

    internal static Facet Wording(string key, string name, string text) => new(key, name, text, text) { IsWording = true };

    private static string Exact(decimal number) => CanonicalJson.Number(number);
}
