using Microsoft.EntityFrameworkCore;

namespace Hale.Operations.Entries;

/// <summary>The table of entries.</summary>
internal static class EntriesModel
{
    public static void Configure(ModelBuilder model) => model.Entity<EntryRow>(entry =>
    {
        entry.ToTable("entries").HasKey(row => row.Number);
        entry.Property(row => row.Number).ValueGeneratedNever();
        entry.HasOne<EntryRow>().WithMany().HasForeignKey(row => row.Supersedes);
        entry.HasIndex(row => row.Account);
        entry.HasIndex(row => row.Supersedes).IsUnique();
        entry.HasIndex(row => row.RowKey).IsUnique();
    });
}
