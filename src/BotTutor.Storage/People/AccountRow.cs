using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BotTutor.Storage.People;

internal sealed class AccountRow
{
    public required string Bot { get; init; }

    public required string Channel { get; init; }

    public required string Id { get; init; }

    public required PersonRow Person { get; init; }

    public Guid PersonId { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<AccountRow>
    {
        public void Configure(EntityTypeBuilder<AccountRow> builder)
        {
            // Two first messages of one person at the same time meet here: the second unit conflicts and runs again.
            builder.HasKey(row => new { row.Bot, row.Channel, row.Id });
            builder.HasOne(row => row.Person).WithMany().HasForeignKey(row => row.PersonId).OnDelete(DeleteBehavior.Cascade);
        }
    }
}
