using System.Text;
using Hale.Language.Formatting;

namespace Hale.Tests.Formatting;

public sealed class DefinitionFormatterTests
{
    public static TheoryData<string> Files => [.. SampleFiles.All.Select(file => file.Name)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Format_EverySampleFile_KeepsWhatItSays(string name) => FormattingLaws.Check(SampleFiles.All.First(file => file.Name == name).Text).ShouldBe(FormattingLaws.Formatted);

    [Fact]
    public void Format_FilesOfTemplates_AreFormattedAlready() => Directory
        .EnumerateFiles(Path.Combine(Repository.Root, "templates"), "*.yaml", SearchOption.AllDirectories)
        .Where(path => DefinitionFormatter.Format(File.ReadAllBytes(path), path).Text != File.ReadAllText(path))
        .ShouldBeEmpty();

    [Theory]
    [InlineData("a:   1\nb :  2\n", "a: 1\nb: 2\n")]
    [InlineData("a: 1", "a: 1\n")]
    [InlineData("\n\na: 1\n\n\n\nb: 2\n\n", "a: 1\n\nb: 2\n")]
    [InlineData("a: 1   \r\nb: 2\t\r\n", "a: 1\nb: 2\n")]
    [InlineData("a:\n    b: 1\n    c:\n          - x\n          -   y\n", "a:\n  b: 1\n  c:\n    - x\n    - y\n")]
    [InlineData("a:\n- b: 1\n  c: 2\n- d\nz: 1\n", "a:\n  - b: 1\n    c: 2\n  - d\nz: 1\n")]
    [InlineData("a: {b: 1,c: [x,y,{ z: w }] }\n", "a: { b: 1, c: [x, y, { z: w }] }\n")]
    [InlineData("a: {b: 1,\n    c: 2,\n  }\n", "a: { b: 1, c: 2 }\n")]
    [InlineData("a: { }\nb: [ ]\nc:\nd: ''\n", "a: {}\nb: []\nc:\nd: \"\"\n")]
    [InlineData("a: 'x'\nb: 'it''s'\nc: 'a \"b\"'\nd: 'back\\slash'\n", "a: \"x\"\nb: 'it''s'\nc: 'a \"b\"'\nd: 'back\\slash'\n")]
    [InlineData("- - a\n  - b\n-   c: 1\n    d: 2\n", "- - a\n  - b\n- c: 1\n  d: 2\n")]
    [InlineData("---\na: 1\n...\n", "a: 1\n")]
    [InlineData("a: long text\n   on two lines\nb: 1\n", "a: long text\n  on two lines\nb: 1\n")]
    [InlineData("", "")]
    public void Format_Values_GetTheOneLayout(string source, string expected) => Format(source).ShouldBe(expected);

    [Theory]
    [InlineData("# head\n\n\na: 1   # one\n# two\nb: 2 #three\n# end", "# head\n\na: 1 # one\n# two\nb: 2 #three\n# end\n")]
    [InlineData("a:    # below\n     # inner\n     b: 1\n     # last of a\n# of c\nc: 2\n", "a: # below\n  # inner\n  b: 1\n  # last of a\n# of c\nc: 2\n")]
    [InlineData("a: { b: 1, # one\n  c: 2 }\n", "a:\n  b: 1 # one\n  c: 2\n")]
    [InlineData("a: [\n  # first\n  x, y,\n  # last\n  ]\nb: 1\n", "a:\n  # first\n  - x\n  - y\n  # last\nb: 1\n")]
    [InlineData("a:\n  # why\n  text\nb: 1\n", "a:\n  # why\n  text\nb: 1\n")]
    [InlineData("a:\n- x\n# of b\nb: 1\n", "a:\n  - x\n# of b\nb: 1\n")]
    [InlineData("a:\n- # odd\n  x: 1\n", "a:\n  # odd\n  - x: 1\n")]
    [InlineData("# only\n\n\n# comments", "# only\n\n# comments\n")]
    [InlineData("a: \"#no\" #yes\n", "a: \"#no\" #yes\n")]
    public void Format_Comments_StayWhereTheyBelong(string source, string expected) => Format(source).ShouldBe(expected);

    [Theory]
    [InlineData("a: |\n      x\n        y\n\n      z\n\n\nb: 1\n", "a: |\n  x\n    y\n\n  z\n\nb: 1\n")]
    [InlineData("a: |+\n   x\n\n\nb: 1\n", "a: |+\n  x\n\n\nb: 1\n")]
    [InlineData("a:\n    b: >-   # folded\n        x\n        y", "a:\n  b: >-   # folded\n    x\n    y\n")]
    [InlineData("a: |\n   x", "a: |-\n  x\n")]
    [InlineData("a: |2\n    x\n   y\n", "a: |2\n    x\n   y\n")]
    [InlineData("- |\n   x\n- y\n", "- |\n  x\n- y\n")]
    public void Format_Blocks_KeepTheirText(string source, string expected) => Format(source).ShouldBe(expected);

    [Fact]
    public void Format_BracketsThatDoNotFit_BecomeABlock()
    {
        var key = new string('k', 100);
        Format($"a: {{ {key}: 1, b: [{new string('x', 60)}, y], c: 2 }}\n").ShouldBe($"a:\n  {key}: 1\n  b: [{new string('x', 60)}, y]\n  c: 2\n");
    }

    [Theory]
    [InlineData("a: [1\n", "HALE1005")]
    [InlineData("a: 1\na: 2\n", "HALE1006")]
    [InlineData("? \"a key on\n  two lines\"\n: 1\n", "HALE1011")]
    public void Format_FileThatCannotBe_IsLeftWithTheReason(string source, string id)
    {
        var result = DefinitionFormatter.Format(Encoding.UTF8.GetBytes(source), "a.yaml");
        result.Text.ShouldBeNull();
        result.Diagnostics.ShouldHaveSingleItem().Id.ShouldBe(id);
    }

    private static string Format(string source)
    {
        FormattingLaws.Check(source).ShouldBe(FormattingLaws.Formatted);
        return DefinitionFormatter.Format(Encoding.UTF8.GetBytes(source), "a.yaml").Text!;
    }
}
