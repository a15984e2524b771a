namespace Hale.Core.Projects;

/// <summary>Where the definitions of a project are at home.</summary>
public enum DefinitionMode
{
    /// <summary>In git: what is live should be in git first. Screens propose a change as a patch and never apply it.</summary>
    Git,

    /// <summary>In the operational store: screens may apply a change, and the files are a copy.</summary>
    Store,
}
