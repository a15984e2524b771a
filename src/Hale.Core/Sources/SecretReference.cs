namespace Hale.Core.Sources;

/// <summary>Where a secret is, which is never written in a definition. The kinds are closed.</summary>
public abstract record SecretReference
{
    private SecretReference()
    {
    }

    /// <summary>Calls the function for this kind of place.</summary>
    public abstract T Match<T>(Func<InEnvironment, T> inEnvironment, Func<InFile, T> inFile);

    /// <summary>In a variable of the environment.</summary>
    /// <param name="Variable">Its name.</param>
    public sealed record InEnvironment(string Variable) : SecretReference
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<InEnvironment, T> inEnvironment, Func<InFile, T> inFile) => inEnvironment(this);

        /// <summary>As people know it: "$CRM_DATABASE".</summary>
        public override string ToString() => $"${Variable}";
    }

    /// <summary>In a file that nobody but its owner and its group can read.</summary>
    /// <param name="Path">The file, relative to the project folder or absolute.</param>
    public sealed record InFile(string Path) : SecretReference
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<InEnvironment, T> inEnvironment, Func<InFile, T> inFile) => inFile(this);

        /// <summary>The path.</summary>
        public override string ToString() => Path;
    }
}
