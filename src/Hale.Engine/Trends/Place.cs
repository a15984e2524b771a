namespace Hale.Engine.Trends;

/// <summary>Where an account stood at a close. The kinds are closed.</summary>
public abstract record Place
{
    private Place()
    {
    }

    /// <summary>Calls the function for this place.</summary>
    public abstract T Match<T>(Func<string, T> band, Func<T> noScore, Func<T> outside);

    /// <summary>It had a score in a band.</summary>
    public sealed record InBand(string Band) : Place
    {
        public override T Match<T>(Func<string, T> band, Func<T> noScore, Func<T> outside) => band(Band);
    }

    /// <summary>It was in the population and had no score.</summary>
    public sealed record NoScore : Place
    {
        public override T Match<T>(Func<string, T> band, Func<T> noScore, Func<T> outside) => noScore();
    }

    /// <summary>It was not among the accounts that are looked at.</summary>
    public sealed record Outside : Place
    {
        public override T Match<T>(Func<string, T> band, Func<T> noScore, Func<T> outside) => outside();
    }
}
