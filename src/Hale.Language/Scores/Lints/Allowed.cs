using Hale.Core.Scorecards;

namespace Hale.Language.Scores.Lints;

/// <summary>The values of one name for which a condition holds. The kinds are closed.</summary>
internal abstract record Allowed
{
    private Allowed()
    {
    }

    /// <summary>The values that both hold; null when there are none.</summary>
    public abstract Allowed? And(Allowed other);

    /// <summary>Whether every value here is also one of the other.</summary>
    public abstract bool IsWithin(Allowed other);

    /// <summary>A stretch of numbers.</summary>
    public sealed record Numbers(NumberRange Range) : Allowed
    {
        public override Allowed? And(Allowed other) => other switch
        {
            Numbers numbers => Range.Intersect(numbers.Range) is { IsEmpty: false } both ? new Numbers(both) : null,
            Present => this,
            _ => null,
        };

        public override bool IsWithin(Allowed other) => other is Present || (other is Numbers numbers && Range.Intersect(numbers.Range) == Range);
    }

    /// <summary>Some texts, or all but some; <c>true</c> and <c>false</c> of a boolean.</summary>
    public sealed record Texts(IReadOnlyCollection<string> Words, bool AreExcluded) : Allowed
    {
        public override Allowed? And(Allowed other) => other switch
        {
            Texts texts => Both(texts),
            Present => this,
            _ => null,
        };

        public override bool IsWithin(Allowed other) => other is Present || (other is Texts texts && (AreExcluded, texts.AreExcluded) switch
        {
            (false, false) => Words.All(texts.Words.Contains),
            (false, true) => !Words.Any(texts.Words.Contains),
            (true, true) => texts.Words.All(Words.Contains),
            (true, false) => false,
        });

        private Texts? Both(Texts other) => (AreExcluded, other.AreExcluded) switch
        {
            (true, true) => new Texts([.. Words.Union(other.Words, StringComparer.Ordinal)], true),
            (true, false) => other.Without(Words),
            (false, true) => Without(other.Words),
            (false, false) => Some([.. Words.Intersect(other.Words, StringComparer.Ordinal)]),
        };

        private Texts? Without(IReadOnlyCollection<string> words) => Some([.. Words.Except(words, StringComparer.Ordinal)]);

        private static Texts? Some(string[] words) => words.Length == 0 ? null : new Texts(words, false);
    }

    /// <summary>Any value that is not missing.</summary>
    public sealed record Present : Allowed
    {
        public override Allowed? And(Allowed other) => other is Missing ? null : other;

        public override bool IsWithin(Allowed other) => other is Present;
    }

    /// <summary>No value.</summary>
    public sealed record Missing : Allowed
    {
        public override Allowed? And(Allowed other) => other is Missing ? this : null;

        public override bool IsWithin(Allowed other) => other is Missing;
    }
}
