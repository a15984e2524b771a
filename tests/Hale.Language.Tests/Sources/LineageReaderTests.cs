using Hale.Core.Lineage;
using Hale.Core.Sources;
using Hale.Language.Projects;

namespace Hale.Tests.Sources;

/// <summary>Sources that tell what became of accounts.</summary>
public sealed class LineageReaderTests
{
    [Fact]
    public void EveryKey_IsRead()
    {
        var mapping = Read("""{ account: account_id, kind: { column: what, values: { Merger: merged, Spinoff: split } }, into: other, from: other, date: happened, id: [move, line] }""");

        (mapping.Account, mapping.Into, mapping.From, mapping.Time).ShouldBe(("account_id", "other", "other", new TimeColumn("happened", true)));
        mapping.Id.ShouldBe(["move", "line"]);
        var rule = mapping.Kind.ShouldBeOfType<LineageRule.FromColumn>();
        (rule.Column, string.Join(", ", rule.Words.OrderBy(word => word.Key).Select(word => $"{word.Key} is {word.Value}"))).ShouldBe(("what", "Merger is Merged, Spinoff is Split"));
    }

    [Fact]
    public void Kind_FixedOrInHalesWords_IsRead()
    {
        Read("{ account: a, kind: renamed, into: b, time: t }").Kind.ShouldBe(new LineageRule.Fixed(LineageKind.Renamed));
        Read("{ account: a, kind: split, from: b, time: t }").From.ShouldBe("b");
        Read("{ account: a, kind: { column: k }, into: b, from: b, time: t }").Kind.Kinds.ShouldBe([LineageKind.Merged, LineageKind.Renamed, LineageKind.Split], ignoreOrder: true);
    }

    private static RowMapping.Lineage Read(string lineage)
    {
        using var project = TestProject.Sound().With("sources/more.yaml", $"sources:\n  more:\n    files: more.csv\n    known: at_import\n    lineage: {lineage}\n");
        var load = ProjectLoader.Load(project.Folder);
        load.Project.ShouldNotBeNull(string.Join('\n', load.Diagnostics));
        return load.Project.Sources.Single(source => source.Name == "more").Mapping.ShouldBeOfType<RowMapping.Lineage>();
    }
}
