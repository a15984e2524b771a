using System.Globalization;
using System.Reflection;
using System.Text;
using Hale.Simulation.Stories;

namespace Hale.Simulation.Project;

/// <summary>The definitions and the README that make a simulated company a project.</summary>
public static class ProjectFiles
{
    /// <summary>The project's name.</summary>
    public const string Name = "A simulated company";

    private const string Prefix = "project/";

    /// <summary>Before so many months of use are known, a fall of activity shows in no score.</summary>
    private const int MonthsOfUse = 6;

    private static readonly Assembly Home = typeof(ProjectFiles).Assembly;

    /// <summary>The files of a company.</summary>
    /// <param name="plan">The company.</param>
    /// <param name="packed">Whether its events are gzipped.</param>
    public static IReadOnlyList<ProjectFile> Of(SimulationPlan plan, bool packed)
    {
        var words = Words(plan, packed);
        return
        [
            .. Home.GetManifestResourceNames()
                .Select(name => name.Replace('\\', '/'))
                .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
                .Select(name => new ProjectFile(name[Prefix.Length..], words.Aggregate(Read(name), (text, word) => text.Replace(word.Key, word.Value, StringComparison.Ordinal)))),
        ];
    }

    private static Dictionary<string, string> Words(SimulationPlan plan, bool packed) => new(StringComparer.Ordinal)
    {
        ["{{project}}"] = Name,
        ["{{accounts}}"] = plan.Accounts.ToString(CultureInfo.InvariantCulture),
        ["{{months}}"] = plan.Months.ToString(CultureInfo.InvariantCulture),
        ["{{seed}}"] = plan.Seed.ToString(CultureInfo.InvariantCulture),
        ["{{from}}"] = Day(plan.From),
        ["{{until}}"] = Day(plan.Until),
        ["{{observed_from}}"] = Day(plan.From.AddMonths(Math.Min(MonthsOfUse, plan.Months / 3))),
        ["{{gz}}"] = packed ? ".gz" : string.Empty,
        ["{{account}}"] = plan.Accounts > 1 ? "A-00002" : "A-00001",
        ["{{stories}}"] = Told(plan),
    };

    private static string Told(SimulationPlan plan)
    {
        var text = new StringBuilder("| account | what to see | what happened |\n| --- | --- | --- |");
        foreach (var story in StoryBook.Of(plan))
        {
            var days = string.Join("; ", story.Happenings.Select(happening => $"{Day(happening.Day)} {happening.What}"));
            text.Append(CultureInfo.InvariantCulture, $"\n| {story.Account} {story.Name} | **{story.Title}.** {story.Lesson} | {days} |");
        }

        return text.ToString();
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Read(string resource)
    {
        using var reader = new StreamReader(Home.GetManifestResourceStream(resource)!);
        return reader.ReadToEnd();
    }
}
