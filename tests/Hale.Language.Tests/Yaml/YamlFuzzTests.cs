using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Hale.Language.Diagnostics;
using Hale.Language.Yaml;

namespace Hale.Tests.Yaml;

public sealed class YamlFuzzTests
{
    private const string Seed = """
        sources:
          usage: { files: "a/*.csv", known: at_import, 'x': [1, 2, { y: z }] }
          text: |
            block
        # comment
        ? a
        : >-
          folded "x"
        """;

    [Fact]
    public void Read_AnyBytes_GivesATreeOrAProblem() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(1000), Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), Survives));

    [Fact]
    public void Read_MutatedFile_GivesATreeOrAProblem() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(3000), Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed => Survives(Mutate(seed))));

    /// <summary>Texts on which the YAML engine failed with exceptions other than its own.</summary>
    [Theory]
    [InlineData(896659693)]
    [InlineData(758409183)]
    public void Read_TextThatBreaksTheEngine_GivesAProblem(int seed) => Survives(Mutate(seed)).ShouldBeTrue();

    private static bool Survives(byte[] bytes)
    {
        var bag = new DiagnosticBag();
        var tree = YamlFile.Read(bytes, "a.yaml", bag);
        return tree is null == bag.HasErrors && bag.Sorted.All(found => found.Span is { Line: >= 1, Column: >= 1 });
    }

    private static byte[] Mutate(int seed)
    {
        const string Pieces = "{}[]:,-?&*!|>'\"%@`#\t\n\r \\~<\u0000\u0085\u2028é";
        var random = new Random(seed);
        var text = new StringBuilder(Seed);
        for (var count = random.Next(1, 6); count > 0; count--)
        {
            var at = random.Next(text.Length);
            _ = random.Next(3) switch
            {
                0 => text.Remove(at, 1),
                1 => text.Insert(at, Pieces[random.Next(Pieces.Length)]),
                _ => text.Insert(at, text.ToString(at, Math.Min(20, text.Length - at))),
            };
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
