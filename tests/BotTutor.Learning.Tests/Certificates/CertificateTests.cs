using System.Security.Cryptography;
using BotTutor.Learning.Certificates;

namespace BotTutor.Learning.Tests.Certificates;

public sealed class CertificateTests
{
    private static readonly CertificateRule Rule = new(80, OrAllTasks: true);

    [Theory]
    [InlineData(80, 5)]
    [InlineData(100, 0)]
    public void A_test_that_is_good_enough_earns_it(double points, int tasksLeft) =>
        Rule.Judge(points, tasksLeft, 10).ShouldBe(new Earning.ByTest(points));

    [Fact]
    public void All_tasks_earn_it_too() => Rule.Judge(45, 0, 10).ShouldBe(new Earning.ByTasks());

    [Fact]
    public void Who_has_not_earned_it_hears_what_is_missing()
    {
        Rule.Judge(79.9, 3, 10).ShouldBe(new Earning.NotYet(80, 3));
        (Rule with { OrAllTasks = false }).Judge(79.9, 0, 10).ShouldBe(new Earning.NotYet(80, null));
    }

    [Fact]
    public void Without_the_last_test_there_is_none() => Rule.Judge(null, 0, 10).ShouldBe(new Earning.TestMissing());

    [Fact]
    public void A_course_without_tasks_is_not_earned_by_doing_none() => Rule.Judge(10, 0, 0).ShouldBe(new Earning.NotYet(80, 0));

    [Fact]
    public void A_serial_is_read_however_it_is_typed()
    {
        using var random = RandomNumberGenerator.Create();
        var serial = CertificateSerial.Next(random);

        serial.Text.ShouldMatch("^BT(-[0-9A-Z]{4}){2}$");
        CertificateSerial.Read(serial.Text.Replace("-", "", StringComparison.Ordinal).ToLowerInvariant()).ShouldBe(serial);
        CertificateSerial.Read(serial.Text[3..]).ShouldBe(serial);
        CertificateSerial.Read("BT-1234").ShouldBeNull();
    }
}
