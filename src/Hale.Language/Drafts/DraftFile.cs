using Hale.Language.Projects;

namespace Hale.Language.Drafts;

/// <summary>What became of changing a definition file. The kinds are closed.</summary>
public abstract record DraftFile
{
    private DraftFile()
    {
    }

    /// <summary>Calls the function for this kind.</summary>
    public abstract T Match<T>(Func<Changed, T> changed, Func<Refused, T> refused);

    /// <summary>The file with its new numbers; every other character is as it was.</summary>
    /// <param name="File">The file.</param>
    public sealed record Changed(DefinitionFile File) : DraftFile
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Changed, T> changed, Func<Refused, T> refused) => changed(this);
    }

    /// <summary>The file cannot be changed in its place.</summary>
    /// <param name="Message">Why, and where.</param>
    /// <param name="Fix">What to do.</param>
    public sealed record Refused(string Message, string Fix) : DraftFile
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Changed, T> changed, Func<Refused, T> refused) => refused(this);
    }
}
