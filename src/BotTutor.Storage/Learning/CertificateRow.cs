using BotTutor.Learning;
using BotTutor.Learning.Certificates;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BotTutor.Storage.Learning;

internal sealed class CertificateRow
{
    public required string Serial { get; init; }

    public required Guid Enrolment { get; init; }

    public required string Course { get; init; }

    public required int CourseVersion { get; init; }

    public required string Name { get; init; }

    public required double Points { get; init; }

    public required DateTimeOffset Issued { get; init; }

    public static CertificateRow Of(Certificate certificate) => new()
    {
        Serial = certificate.Serial.Text,
        Enrolment = certificate.Enrolment.Value,
        Course = certificate.Course.Value,
        CourseVersion = certificate.CourseVersion,
        Name = certificate.Name,
        Points = certificate.Points,
        Issued = certificate.Issued,
    };

    public Certificate ToCertificate() => new()
    {
        Serial = CertificateSerial.Read(Serial) ?? throw new InvalidOperationException($"The stored serial {Serial} is none."),
        Enrolment = new EnrolmentId(Enrolment),
        Course = new CourseId(Course),
        CourseVersion = CourseVersion,
        Name = Name,
        Points = Points,
        Issued = Issued,
    };

    internal sealed class Mapping : IEntityTypeConfiguration<CertificateRow>
    {
        public void Configure(EntityTypeBuilder<CertificateRow> builder)
        {
            builder.HasKey(row => row.Serial);
            builder.HasIndex(row => row.Enrolment).IsUnique();
        }
    }
}
