using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Hale.Core.Expressions;
using Hale.Core.Values;
using Hale.Language.Diagnostics;
using Hale.Language.Expressions;
using Hale.Language.Text;

namespace Hale.Tests.Expressions;

public sealed class ExpressionLawTests
{
    private static readonly SourceSpan Start = new("a.yaml", 1, 1);

    [Fact]
    public void ToString_AnyTree_ReadsBackEqual() => ForSeeds(2000, seed =>
    {
        // `… is missing` around the tree allows every `!=` in it: here the text counts, not the guards.
        var tree = new MissingTest(new RandomExpressions(seed).Any(5), false);
        var bag = new DiagnosticBag();
        var read = ExpressionBinder.Bind(LocatedText.OnOneLine(tree.ToString(), Start), new NamesByKind(), null, bag);
        read.ShouldBe(tree, string.Join('\n', bag.Sorted));
        read!.ToString().ShouldBe(tree.ToString());
    });

    [Fact]
    public void Bind_AnyTextItAccepts_HasCanonicalTextThatReadsBackEqual() => ForSeeds(3000, seed =>
    {
        if (Read(Mutate(seed)) is { } tree)
        {
            Read(tree.ToString()).ShouldBe(tree);
        }
    });

    [Fact]
    public void Bind_WhatItAccepts_NeverLosesMissingValuesInSilence() => ForSeeds(3000, seed =>
    {
        var random = new RandomExpressions(seed);
        var text = LocatedText.OnOneLine(random.Of(ValueKind.Boolean, 4).ToString(), Start);
        if (ExpressionBinder.Bind(text, new NamesByKind(), null, new DiagnosticBag()) is not { } tree || Presence.CanBeMissing(tree, Presence.Nothing))
        {
            return;
        }

        // What the analysis calls present must be present for every row.
        for (var row = 0; row < 20; row++)
        {
            tree.Evaluate(random.Row()).IsMissing.ShouldBeFalse(tree.ToString());
        }
    });

    [Fact]
    public void Bind_AnyText_GivesATreeOrAProblem() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(2000), Prop.ForAll(ArbMap.Default.ArbFor<NonNull<string>>(), text => Survives(text.Get)));

    [Fact]
    public void Bind_MutatedText_GivesATreeOrAProblem() => ForSeeds(5000, seed => Survives(Mutate(seed)).ShouldBeTrue());

    private static Expression? Read(string text) => ExpressionBinder.Bind(LocatedText.OnOneLine(text, Start), new NamesByKind("a", "plan"), null, new DiagnosticBag());

    private static bool Survives(string text)
    {
        var bag = new DiagnosticBag();
        var tree = ExpressionBinder.Bind(LocatedText.OnOneLine(text, Start), new NamesByKind(), null, bag);
        return tree is null == bag.HasErrors && bag.Sorted.All(found => found.Span.Column >= 1 && found.Span.Column <= text.Length + 1);
    }

    private static string Mutate(int seed)
    {
        string[] pieces = ["(", ")", "[", "]", "..", ",", " not ", " in ", " is ", " missing ", "=", "!", "<", "-", "'", "\"", "%", "1", "a", ".", " and ", "if(", "é", "\0"];
        var random = new Random(seed);
        var text = new StringBuilder(new RandomExpressions(seed).Any(3).ToString());
        for (var count = random.Next(0, 4); count > 0; count--)
        {
            var at = random.Next(text.Length);
            _ = random.Next(2) == 0 ? text.Remove(at, 1) : text.Insert(at, pieces[random.Next(pieces.Length)]);
            text.Append(text.Length == 0 ? "a" : string.Empty);
        }

        return text.ToString();
    }

    private static void ForSeeds(int count, Action<int> law) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(count), Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), law));
}
