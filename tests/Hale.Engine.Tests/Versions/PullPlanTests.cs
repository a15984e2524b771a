using FsCheck;
using FsCheck.Fluent;
using Hale.Engine.Versions;
using Hale.Language.Projects;

namespace Hale.Engine.Tests.Versions;

/// <summary>Laws of a pull, over random folders of a few files with a few texts.</summary>
public sealed class PullPlanTests
{
    private static readonly string[] Paths = ["hale.yaml", "metrics/a.yaml", "metrics/b.yml", "rates.csv"];

    private static Gen<Dictionary<string, string>> Folders => Gen.Choose(0, 3).ArrayOf(Paths.Length)
        .Select(texts => Paths.Zip(texts).Where(pair => pair.Second > 0).ToDictionary(pair => pair.First, pair => $"text {pair.Second}", StringComparer.Ordinal));

    private static Arbitrary<(Dictionary<string, string> Here, Dictionary<string, string> Based, Dictionary<string, string> Pulled)> Three =>
        (from here in Folders from based in Folders from pulled in Folders select (here, based, pulled)).ToArbitrary();

    [Fact]
    public void Plan_Written_MakesTheFolderSayWhatTheVersionDoes() => Law((here, based, pulled) =>
    {
        var folder = Written(here, Plan(here, based, pulled).Files);
        return pulled.All(file => folder[file.Key] == file.Value)
            && folder.Keys.All(path => pulled.ContainsKey(path) || path == "rates.csv")
            && Plan(folder, based, pulled).Files.Count == 0;
    });

    [Fact]
    public void Plan_OfWhatNobodyChanged_NeedsNoForceAndCanBeInterruptedAnywhere() => Law((_, based, pulled) =>
    {
        var files = Plan(based, based, pulled).Files;
        return Enumerable.Range(0, files.Count + 1).All(done => Plan(Written(based, files.Take(done)), based, pulled).ChangedHere.Count == 0);
    });

    [Fact]
    public void Plan_TextThatIsLost_IsOneOfTheBaseOrSaidToBeChangedHere() => Law((here, based, pulled) =>
        Plan(here, based, pulled).Files.Where(file => file.Before is not null).All(file => file.IsChangedHere != (based.GetValueOrDefault(file.Path) == file.Before)));

    [Fact]
    public void Plan_WithoutABase_TakesEveryDifferenceForAChange() => Law((here, _, pulled) =>
        Plan(here, null, pulled).Files.All(file => file.IsChangedHere == (file.Before is not null)));

    [Fact]
    public void Plan_ByteOrderMark_IsNoDifference()
    {
        var folder = new Dictionary<string, string> { ["rates.csv"] = "a" };
        PullPlan.Of(Bundle(folder), null, Bundle(folder), _ => "\uFEFFa").Files.ShouldBeEmpty();
    }

    private static void Law(Func<Dictionary<string, string>, Dictionary<string, string>, Dictionary<string, string>, bool> holds) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(500), Prop.ForAll(Three, three => holds(three.Here, three.Based, three.Pulled)));

    private static PullPlan Plan(Dictionary<string, string> here, Dictionary<string, string>? based, Dictionary<string, string> pulled) =>
        PullPlan.Of(Bundle(here), based is null ? null : Bundle(based), Bundle(pulled), here.GetValueOrDefault);

    private static DefinitionBundle Bundle(Dictionary<string, string> files) => new(files.Select(file => new DefinitionFile(file.Key, file.Value)));

    private static Dictionary<string, string> Written(Dictionary<string, string> here, IEnumerable<PulledFile> files)
    {
        var folder = new Dictionary<string, string>(here, StringComparer.Ordinal);
        foreach (var file in files)
        {
            if (file.After is { } text)
            {
                folder[file.Path] = text;
            }
            else
            {
                folder.Remove(file.Path);
            }
        }

        return folder;
    }
}
