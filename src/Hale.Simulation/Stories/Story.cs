namespace Hale.Simulation.Stories;

/// <summary>An account whose life is written and not drawn: it stands in every company, whatever the seed and the size.</summary>
/// <param name="Account">The id.</param>
/// <param name="Name">The name.</param>
/// <param name="Title">What kind of customer it is, such as “The quiet one that stays”.</param>
/// <param name="Lesson">What is to be learned from it.</param>
/// <param name="Happenings">What happens to it, in order.</param>
public sealed record Story(string Account, string Name, string Title, string Lesson, IReadOnlyList<Happening> Happenings);
