using Hale.Core.Scorecards;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Text;
using Hale.Language.Yaml;
using Hale.Language.Yaml.Shapes;

namespace Hale.Language.Testing;

/// <summary>Reads one test of the definitions.</summary>
internal sealed class TestReader(TestContext context)
{
    private static readonly MapKey<string?> ScoreKey = MapKeys.Text("score", "The score under test; needed only when the project has several.");

    private static readonly MapKey<IReadOnlyList<YamlEntry>> Given = MapKeys.Entries(
        "given", "Metric values. A metric that is not given is missing; a formula that is not given is computed.", GivenReader.Shape);

    private static readonly MapKey<YamlNode?> Expect = MapKeys.RequiredNode(
        "expect", "What the score must make of them; any of these.", ExpectationReader.Shape.AsValue, "add what must come out: `expect: { band: red }`");

    private static readonly MapKey<YamlNode?> Previous = MapKeys.Node(
        "previous", "The close before, for a score that depends on it; without it the score starts afresh.", PreviousReader.Shape.AsValue);

    private static readonly MapShape Keys = new(ScoreKey, Given, Previous, Expect);

    private readonly NodeReader _read = new(context.Bag);
    private readonly GivenReader _given = new(context);

    public static ValueShape Shape => Keys.AsValue;

    /// <summary>The test; null when it was reported or cannot be judged.</summary>
    public DefinitionTest? Read(YamlEntry entry)
    {
        var what = $"the test `{entry.Key.Text}`";
        if (_read.Mapping(entry.Value, what) is not { } mapping)
        {
            return null;
        }

        var map = new MapReader(mapping, what, context.Bag, Keys);
        var score = FindScore(map);
        var given = _given.Read(map.Read(Given));
        var previous = map.Read(Previous) is { } before && score is not null ? new PreviousReader(score, context.Bag).Read(before) : null;
        var expected = map.Read(Expect) is { } node && score is not null ? new ExpectationReader(score, context.Bag).Read(node) : [];
        map.Finish();
        return score is null || expected.Count == 0 ? null : new DefinitionTest(entry.Key.Text, entry.Key.Span, score, given.Values, expected) { Previous = previous, LastKnown = given.LastKnown };
    }

    private Score? FindScore(MapReader map)
    {
        var name = map.Read(ScoreKey);
        if (map.Optional(ScoreKey.Name) is not null && name is null)
        {
            return null;
        }

        var found = context.Scores.Where(score => name is null || score.Name == name).ToList();
        if (found.Count != 1 && context.AreAllScoresRead)
        {
            var names = context.Scores.Select(score => score.Name).ToList();
            var message = name is not null ? $"there is no score `{name}`" : names.Count == 0 ? "the project has no score to test" : $"{map.What} does not say which score it tests";
            var otherwise = names.Count == 0 ? "add a score in scores/" : $"write `score:` with one of {Choices.Text(names)}";
            var span = map.Optional(ScoreKey.Name)?.Span ?? map.Map.Span;
            context.Bag.Report(TestRules.UnknownScore, span, message, name is null ? otherwise : Suggestion.Advice(name, names, otherwise));
        }

        return found.Count == 1 ? found[0] : null;
    }
}
