namespace Hale.Intake.Audit.Recognition;

/// <summary>The scales of words that are known without being stated.</summary>
internal static class LevelScales
{
    private static readonly IReadOnlyList<IReadOnlyDictionary<string, int>> Known =
    [
        Of(
            "red|dark red|rot|rouge|rojo",
            "orange|naranja",
            "amber|yellow|gelb|jaune|amarillo|ámbar",
            "light green|hellgrün",
            "green|grün|gruen|vert|verde"),
        Of("r", "a|y", "g"),
        Of([.. "FEDCBA".SelectMany(letter => new[] { $"{letter}-", $"{letter}", $"{letter}+" })]),
        Of("very poor|very bad|terrible", "poor|bad|weak|schlecht", "fair|average|ok|okay|medium|moderate|mittel", "good|strong|gut", "very good|great|sehr gut", "excellent"),
        Of("critical|churning", "at risk|at-risk|at_risk|unhealthy|poor|bad", "needs attention|attention|watch|concern|concerning|monitor", "neutral|average|stable|ok|fair", "healthy|good", "very healthy|thriving|champion"),
        Of("critical risk|very high risk", "high risk|high-risk", "medium risk|moderate risk|medium-risk", "low risk|low-risk", "no risk"),
    ];

    private static readonly IReadOnlyDictionary<string, int> Rising = Of("very low|critical", "low|niedrig", "medium|moderate|mid|mittel", "high|hoch", "very high");

    private static readonly string[] RiskNames = ["risk", "churn", "attrition", "risiko"];
    private static readonly string[] HealthNames = ["health", "score", "engagement", "satisfaction", "sentiment", "adoption"];

    /// <summary>The scale that holds all words of a column; null when none does.</summary>
    /// <param name="words">The different cells.</param>
    /// <param name="name">The column, which tells whether high is good.</param>
    public static LevelScale? Recognise(IReadOnlyCollection<string> words, HeaderName name)
    {
        if (words.Count == 0)
        {
            return null;
        }

        if (Known.FirstOrDefault(scale => words.All(word => scale.ContainsKey(Plain(word)))) is { } found)
        {
            return Present(words, word => found[Plain(word)]);
        }

        var isRisk = name.HoldsAny(RiskNames);
        return words.All(word => Rising.ContainsKey(Plain(word))) && isRisk != name.HoldsAny(HealthNames)
            ? Present(words, word => (isRisk ? -1 : 1) * Rising[Plain(word)])
            : null;
    }

    private static string Plain(string word) => word.Trim().Trim('"');

    /// <summary>The levels that occur; null when two words share one, such as amber and yellow, for then somebody tells them apart.</summary>
    private static LevelScale? Present(IReadOnlyCollection<string> words, Func<string, int> rank)
    {
        var levels = words.GroupBy(rank).OrderBy(level => level.Key).Select(level => level.ToList()).ToList();
        if (levels.Any(level => level.Distinct(StringComparer.OrdinalIgnoreCase).Skip(1).Any()))
        {
            return null;
        }

        var places = levels.SelectMany((level, place) => level.Select(word => (word, place)));
        var byWord = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var (word, place) in places)
        {
            byWord.TryAdd(word, place);
        }

        return new LevelScale([.. levels.Select(level => level[0])], byWord);
    }

    private static IReadOnlyDictionary<string, int> Of(params string[] levels) => levels
        .SelectMany((level, place) => level.Split('|').Select(word => (word, place)))
        .ToDictionary(found => found.word, found => found.place, StringComparer.OrdinalIgnoreCase);
}
