using System.CommandLine;
using Hale.Cli.Sessions;
using Hale.Engine.History;

namespace Hale.Cli.Commands;

/// <summary>Turns the options of <c>hale accounts</c> into a query, and a wrong name into a suggestion.</summary>
/// <param name="attributes">The attributes that there are, stored or declared.</param>
/// <param name="run">The run.</param>
internal sealed class AccountQueryReader(IReadOnlyList<string> attributes, Run run)
{
    private readonly FilterReader _filter = new(attributes, run);

    public AccountQuery Read(ParseResult parsed, AccountsOptions options)
    {
        var sort = parsed.GetValue(options.Sort)!;
        var key = Key(sort.TrimStart('-', '+'));
        var segments = Segments(parsed.GetValue(options.Segment)!);
        string[] sortedBy = key is SortKey.AttributeValue attribute ? [attribute.Key] : [];
        var shown = parsed.GetValue(options.Show)!.SelectMany(list => list.Split(',')).Select(_filter.Attribute)
            .Concat(sortedBy)
            .Distinct(StringComparer.Ordinal)
            .ToList();
        return new AccountQuery(_filter.Band(parsed.GetValue(options.Band)), segments, key, sort.StartsWith('-'), shown, parsed.GetValue(options.Limit));
    }

    /// <summary>Which attributes accounts must have, from texts such as <c>plan=enterprise</c>.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Segments(IEnumerable<string> texts) => [.. texts.Select(_filter.Segment)];

    private SortKey Key(string name) => name switch
    {
        "account" => new SortKey.Account(),
        "name" => new SortKey.Name(),
        "score" or "band" or AccountsOptions.ByProbability => new SortKey.Score(),
        "coverage" => new SortKey.Coverage(),
        _ when attributes.Contains(name) => new SortKey.AttributeValue(name),
        _ when run.Header.Metrics.Contains(name) => new SortKey.MetricValue(name),
        _ => throw Lookup.NotFound("sort key", name, ["account", "name", "score", "coverage", AccountsOptions.ByProbability, .. attributes, .. run.Header.Metrics]),
    };
}
