using BotTutor.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BotTutor.Storage.People;

internal sealed class PersonRow
{
    public required Guid Id { get; init; }

    public string? Language { get; set; }

    public required DateTimeOffset Since { get; init; }

    public Person ToPerson() => new(new PersonId(Id)) { Language = Language, Since = Since };

    internal sealed class Mapping : IEntityTypeConfiguration<PersonRow>
    {
        public void Configure(EntityTypeBuilder<PersonRow> builder) =>
            builder.Property(row => row.Id).ValueGeneratedNever();
    }
}
