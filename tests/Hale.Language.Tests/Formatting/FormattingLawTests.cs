using FsCheck;
using FsCheck.Fluent;
using Hale.Language.Formatting;

namespace Hale.Tests.Formatting;

public sealed class FormattingLawTests
{
    [Fact]
    public void Format_AnyLayout_SaysTheSameAndSettles() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(3000),
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
        {
            var source = new RandomYaml(seed).Text();
            var outcome = FormattingLaws.Check(source);
            return (outcome is FormattingLaws.Formatted or "HALE1005").Label($"{outcome}\n---\n{source}\n---\n{(outcome == "HALE1011" ? Layout(source) : string.Empty)}");
        }));

    private static string Layout(string source)
    {
        var text = source.Replace("\r\n", "\n", StringComparison.Ordinal);
        var root = LayoutTreeReader.Read(text);
        return LayoutWriter.Write(text, root, CommentList.Of(text, root));
    }
}
