namespace Hale.Engine.Entries;

/// <summary>What became of a request. The kinds are closed.</summary>
internal abstract record EntryReading
{
    private EntryReading()
    {
    }

    /// <summary>Calls the function for this kind.</summary>
    public abstract T Match<T>(Func<Accepted, T> accepted, Func<Refused, T> refused);

    /// <summary>It can be entered.</summary>
    public sealed record Accepted(EntryDraft Draft) : EntryReading
    {
        public override T Match<T>(Func<Accepted, T> accepted, Func<Refused, T> refused) => accepted(this);
    }

    /// <summary>It cannot.</summary>
    public sealed record Refused(EntryFault Fault) : EntryReading
    {
        public override T Match<T>(Func<Accepted, T> accepted, Func<Refused, T> refused) => refused(this);
    }
}
