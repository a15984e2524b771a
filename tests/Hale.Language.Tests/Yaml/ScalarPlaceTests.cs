using Hale.Language.Diagnostics;
using Hale.Language.Yaml;

namespace Hale.Tests.Yaml;

public sealed class ScalarPlaceTests
{
    [Theory]
    [InlineData("key: one X two", 1, 10)]
    [InlineData("key: 'it''s X'", 1, 13)]
    [InlineData("key: \"a\\\"b \\u00e9 X\"", 1, 19)]
    [InlineData("key: one\n  two X", 2, 7)]
    [InlineData("key: \"one\n\n  X\"", 3, 3)]
    [InlineData("key: |\n  one X", 1, 6)]
    [InlineData("key: >\n  one\n  X", 1, 6)]
    public void At_CharacterOfAValue_IsWhereItStandsInTheFile(string file, int line, int column)
    {
        var tree = YamlTreeReader.Read(file, "a.yaml", new DiagnosticBag()).ShouldBeOfType<YamlMapping>();
        var scalar = tree.Entries[0].Value.ShouldBeOfType<YamlScalar>();
        scalar.Located.At(scalar.Text.IndexOf('X', StringComparison.Ordinal)).ShouldBe(new SourceSpan("a.yaml", line, column));
    }
}
