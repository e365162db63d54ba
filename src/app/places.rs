//! From a shared location to its time zone, on this machine. The place is used once and never kept.

use std::sync::LazyLock;

use chrono_tz::Tz;
use tzf_rs::DefaultFinder;

use crate::telegram::Place;

static FINDER: LazyLock<DefaultFinder> = LazyLock::new(DefaultFinder::new);

/// `None`: nowhere on Earth, or a zone our tables do not know.
pub fn zone_at(place: Place) -> Option<Tz> {
    let on_earth = place.latitude.abs() <= 90.0 && place.longitude.abs() <= 180.0;
    if !on_earth {
        return None;
    }
    FINDER.get_tz_name(place.longitude, place.latitude).parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cities_lie_in_their_zones() {
        let at = |latitude, longitude| zone_at(Place { latitude, longitude });
        assert_eq!(at(27.7172, 85.3240), Some(chrono_tz::Asia::Kathmandu));
        assert_eq!(at(40.4168, -3.7038), Some(chrono_tz::Europe::Madrid));
        assert_eq!(at(33.5731, -7.5898), Some(chrono_tz::Africa::Casablanca));
        assert_eq!(at(f64::NAN, 0.0), None);
        assert_eq!(at(91.0, 0.0), None);
    }
}
